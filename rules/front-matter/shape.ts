import type { FrontMatterProblem } from '../../src/model/decision.ts';
import type { Report } from '../../src/rule/rule.ts';

/** A value of the wrong shape; `raw` is what stands there. */
export function shapeReport({ span: at, key = '', due = '' }: FrontMatterProblem, raw: string): Report {
  if (key === '') return { message: 'root', at };
  const inList = due === 'mapping' && key !== 'budget' && key !== 'family' && key !== 'estimation';
  const named = /^[^\s:[\]{},]+$/u.test(raw) && raw !== key;
  const mapping = mappings[key]?.replace(/(?<=^.(?:name|variant): )[^,]+/u, (example) => (named ? raw : example));
  const example = due === 'list' ? `[${mapping ?? '…'}]` : (mapping ?? '…');
  return { message: inList ? 'item' : due, at, args: { key, raw, example } };
}

/** What a key holds, for messages: a mapping, or the items of a list. */
const mappings: Readonly<Record<string, string>> = {
  budget: '{value: 3.2e21, unit: FLOPs, covers: [training, evaluation]}',
  family: '{name: dense-1.3B, architecture: …, representation: …, optimizer: …}',
  variants: '{name: web-only, source: …, cleaning: …, format: …, order: …}',
  profile: '{variant: web-only, L_model: 1.9e10, L_resid: 7.2e11, unit: bit}',
  estimation: '{mode: A, curve: …, discretization: …, artifacts: [runs/web-only.csv]}',
  actions: '{type: include-source, source: legal, share: 0.12, before: web-only, after: web+legal}',
  checks: '{name: LegalBench-OOD, before: 41.2, after: 44.0}',
  owners: 'm.okafor, mixture-group',
  supersedes: 'DD-0097, DD-0098',
  'superseded-by': 'DD-0131, DD-0132',
};
