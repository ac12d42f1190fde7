import { rules as all } from '../rules/index.ts';
import type { Config } from './lint/config.ts';
import { extracted } from './lint/extract.ts';
import { plainJson } from './lint/extract-json.ts';
import { wordingFor } from './lint/languages.ts';
import { type Message, messageOf } from './lint/message.ts';
import { judge, type Reading, read } from './lint/pipeline.ts';
import { lexiconFor } from './lint/words.ts';
import { lineStarts } from './text/lines.ts';

export type { Config } from './lint/config.ts';
export type { Message } from './lint/message.ts';
export { default } from './plugin.ts';

export interface Options {
  /** With `/`, as the configuration's globs see it; without a path the text is a decision document unless it says otherwise. */
  readonly path?: string;
  readonly config?: Config;
  /** The language of messages: `en`, `ru`. */
  readonly locale?: string;
}

/** What is wrong in a document, in its order; nothing where it is no decision document. Links are not checked. */
export async function lint(text: string, options: Options = {}): Promise<readonly Message[]> {
  const { path, config = {} } = options;
  const reading = readingOf(text, options);
  if (reading.kind !== 'decision') return [];
  const wording = await wordingFor([options.locale, config.locale]);
  const { decision } = reading;
  const { source, language } = decision;
  const spelling = (label: string): string => lexiconFor(config).spelling(label, language);
  const told = { source, starts: lineStarts(source), file: path ?? null, spelling };
  return judge(decision, { config, path }).map((finding) => messageOf(finding, wording, told));
}

/** The decision that a document records, as `schema/decision.json` describes it; undefined where it is no decision document. */
export function extract(text: string, options: Options = {}): unknown {
  const reading = readingOf(text, options);
  return reading.kind === 'decision' ? plainJson(extracted(reading.decision, options.path ?? null)) : undefined;
}

export interface RuleSummary {
  readonly id: string;
  /** `CC-ML4-1`, or null. */
  readonly requirement: string | null;
  /** Without configuration. */
  readonly level: 'off' | 'warn' | 'error';
}

export const rules: readonly RuleSummary[] = all.map(({ id, requirement, level }) => ({
  id,
  requirement: requirement ?? null,
  level,
}));

function readingOf(text: string, { path, config = {} }: Options): Reading {
  const reading = read({ text, path, isInput: path === undefined }, config);
  if (reading.kind === 'excess')
    throw new Error(
      `the text passes the limit ${reading.excess.limit}: ${reading.excess.found} of ${reading.excess.allowed}`,
    );
  return reading;
}
