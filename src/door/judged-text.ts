import { unknownIn } from '../finding/baseline.ts';
import type { Argument, Finding } from '../finding/finding.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Config, merged } from '../lint/config.ts';
import { type ConfigProblem, type ConfigReading, configFrom } from '../lint/config-reading.ts';
import { judge, read } from '../lint/pipeline.ts';
import { lexiconFor } from '../lint/words.ts';
import type { Spelling, Wording } from '../locale/wording.ts';
import type { Decision } from '../model/decision.ts';
import type { Place } from './place.ts';

/** Something that keeps a text from being judged; `id` and `args` make a sentence of the locale. */
export interface Hindrance {
  readonly ruleId: 'configuration' | 'limit';
  /** Where it stands, when that is another file. */
  readonly at: { readonly shown: string; readonly line?: number | undefined; readonly column?: number } | undefined;
  readonly id: string;
  readonly args: Readonly<Record<string, Argument>>;
}

export interface JudgedDecision {
  readonly kind: 'decision';
  readonly decision: Decision;
  /** Without those that a baseline knows. */
  readonly findings: readonly Finding[];
  /** The words that the document was read by. */
  readonly lexicon: Lexicon;
  readonly spelling: Spelling;
  /** Another text in the document's place; undefined where it is no decision. */
  readonly reread: (text: string) => Decision | undefined;
  /** The findings of another text in the document's place. */
  readonly again: (text: string) => readonly Finding[];
}

/** What became of a text; `locale` and `baseline` are the configuration's. */
export type JudgedText = { readonly locale: string | undefined; readonly baseline: string | undefined } & (
  | JudgedDecision
  | { readonly kind: 'other' }
  | { readonly kind: 'hindrances'; readonly hindrances: readonly Hindrance[] }
);

export interface Subject {
  readonly text: string;
  readonly place: Place;
  /** A decision document, unless its front matter names another type. */
  readonly isInput: boolean;
}

/** Judges a text where it stands, as the command judges its file. Options prevail over the configuration file. */
export async function judgedText({ text, place, isInput }: Subject, options?: Config): Promise<JudgedText> {
  const { config, problems } = await configOf(options, place);
  const { locale, baseline } = config;
  const said = { locale, baseline };
  if (problems.length > 0) return { ...said, kind: 'hindrances', hindrances: problems.map(ofConfiguration) };
  const path = place.relative;
  const reading = read({ text, path, isInput }, config);
  if (reading.kind === 'other') return { ...said, ...reading };
  if (reading.kind === 'excess') {
    const { excess } = reading;
    const limit: Hindrance = { ruleId: 'limit', at: undefined, id: `excess.${excess.limit}`, args: { ...excess } };
    return { ...said, kind: 'hindrances', hindrances: [limit] };
  }
  const known = baseline === undefined ? undefined : place.known(baseline);
  if (known !== undefined && 'fault' in known) {
    const at = { shown: baseline ?? '', line: known.line };
    const fault: Hindrance = { ruleId: 'configuration', at, id: `cli.fault.${known.fault}`, args: known.args };
    return { ...said, kind: 'hindrances', hindrances: [fault] };
  }
  const { decision } = reading;
  const lexicon = lexiconFor(config);
  const findingsOf = (other: Decision): readonly Finding[] =>
    unknownIn(judge(other, { config, path, links: place.links, logs: place.logs }), known?.keys).fresh;
  const reread = (other: string): Decision | undefined => {
    const result = read({ text: other, path, isInput }, config);
    return result.kind === 'decision' ? result.decision : undefined;
  };
  return {
    ...said,
    kind: 'decision',
    decision,
    findings: findingsOf(decision),
    lexicon,
    spelling: (label) => lexicon.spelling(label, decision.language),
    reread,
    again: (other) => {
      const changed = reread(other);
      return changed === undefined ? [] : findingsOf(changed);
    },
  };
}

/** With the place in front, as compilers say it. */
export function toldHindrance({ at, id, args }: Hindrance, wording: Wording): string {
  const place = [at?.shown, at?.line, at?.column].filter((part) => part !== undefined).join(':');
  return `${place === '' ? '' : `${place}: `}${wording.sentence(id, args)}`;
}

function ofConfiguration({ file, line, column, id, args }: ConfigProblem): Hindrance {
  return { ruleId: 'configuration', at: { shown: file, line, column }, id: `config.${id}`, args };
}

async function configOf(options: Config | undefined, place: Place): Promise<ConfigReading> {
  const given = options && (await configFrom(JSON.stringify(options), 'remark-lint-data-decision'));
  const found = await place.config();
  if (given === undefined) return found;
  return { config: merged(found.config, given.config), problems: [...given.problems, ...found.problems] };
}
