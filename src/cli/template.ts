import type { Finding } from '../finding/finding.ts';
import { pathFrom } from '../lint/surroundings.ts';
import type { Wording } from '../locale/wording.ts';
import type { MeasuredVariant } from '../measure/variants.ts';
import type { Language } from '../model/decision.ts';
import { conventionLine, nameInTable, profileTable } from '../report/profile.ts';

/** What a new document says before anybody has written in it. */
export interface Start {
  readonly title: string;
  readonly id: string | undefined;
  readonly date: string;
  readonly language: Language;
  /** Measured already; every other place is a gap. */
  readonly variants: readonly MeasuredVariant[];
  /** The logs that they were measured from: names of variants, and absolute paths. */
  readonly logs: readonly { readonly name: string; readonly path: string }[];
  /** Of the document: links are relative to it. */
  readonly folder: string;
}

interface Section {
  readonly start: number;
  readonly end: number;
}

const GAP = '…';
const BEFORE = ['context', 'budget', 'family', 'variants', 'profile'];
const BEHIND = ['actions', 'risks'];

/**
 * The template in the document's language. A section is left out where no finding asks for it: a gap that nobody names would
 * stay. `own` says the words of the document's language.
 */
export function documentFrom(
  start: Start,
  own: Wording,
  judge: (text: string) => readonly Finding[] | undefined,
): string {
  const sections = [...BEFORE, start.logs.length === 0 ? 'estimation' : 'measured', ...BEHIND];
  const filling = values(start, own);
  const parts = [head(start), ...sections.map((section) => own.sentence(`cli.new.template.${section}`, filling))];
  const findings = judge(joined(parts));
  if (findings === undefined) return joined(parts);
  let end = 0;
  const isAsked = ({ start: from, end: to }: Section): boolean =>
    findings.some(({ span }) => from <= span.start && span.start < to);
  const kept = parts.filter((part) => {
    const from = end;
    end += part.length + 1;
    return from === 0 || !part.includes(GAP) || isAsked({ start: from, end });
  });
  return joined(kept);
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => `${part}\n`).join('\n');
}

function head({ title, id, date, language }: Start): string {
  const lines = [
    'type: data-decision',
    ...(id === undefined ? [] : [`id: ${JSON.stringify(id)}`]),
    `title: ${JSON.stringify(title)}`,
    'status: proposed',
    `date: ${date}`,
    `lang: ${language}`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n# ${title.replaceAll(/[\\<]|#+$/gu, '\\$&')}`;
}

function values({ variants, logs, folder }: Start, own: Wording): Readonly<Record<string, string>> {
  const names = variants.map(({ name }) => nameInTable(name).replaceAll('`', "'"));
  const two = [...names, GAP, GAP].slice(0, Math.max(2, names.length));
  const rows = two
    .slice(names.length)
    .map((name) => own.sentence('profile.row', { name, model: GAP, resid: GAP, total: GAP }));
  const links = logs.map(
    ({ name, path }) => `[${name.replaceAll(/[[\]\\]/gu, '\\$&')}](${encoded(pathFrom(folder, path))})`,
  );
  return {
    variants: two.map((name) => own.sentence('report.paste.variant', { name })).join('\n'),
    table: [profileTable(variants, own), ...rows].join('\n'),
    convention: conventionLine(variants, own) || own.sentence('profile.mode', { mode: GAP }),
    links: links.join(', '),
    before: two[0] ?? GAP,
    after: (two.length === 2 ? two[1] : undefined) ?? GAP,
  };
}

/** A path as an address that no sign of Markdown ends. */
function encoded(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll(/[()*']/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/');
}
