import { rules } from '../../rules/index.ts';
import { messages } from '../../rules/messages.en.ts';
import type { Finding } from '../finding/finding.ts';
import { keyed } from '../finding/key.ts';
import { inOrder } from '../finding/order.ts';
import type { Decision } from '../model/decision.ts';
import { decisionFrom } from '../model/decision-from.ts';
import type { Links, Logs } from '../rule/rule.ts';
import { findingsOf } from '../rule/run.ts';
import { type SilencedFinding, suppressed, unsilenced } from '../rule/suppression.ts';
import { isUndecided } from '../rule/undecided.ts';
import { type Excess, excessOf } from '../text/limits.ts';
import { activeRules } from './active.ts';
import { type Config, defaults, type RuleSettings } from './config.ts';
import { type Candidate, recognized } from './recognition.ts';
import { lexiconFor } from './words.ts';

/** What a document is judged by. */
export interface Judging {
  readonly config: Config;
  /** With `/`, from the folder that the configuration's globs are from; undefined where there is no file. */
  readonly path: string | undefined;
  /** Levels that prevail over the configuration: the command's `--rule`. */
  readonly last?: RuleSettings;
  readonly links?: Links | undefined;
  readonly logs?: Logs | undefined;
}

/** What became of a file: a decision, no decision document, or a text that no parser may see. */
export type Reading =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'other' }
  | { readonly kind: 'excess'; readonly excess: Excess };

/** text → decision. Never throws on user text. */
export function read(candidate: Candidate, config: Config): Reading {
  const how = recognized(candidate, config);
  if (how === undefined) return { kind: 'other' };
  const text = withoutMark(candidate.text);
  const excess = excessOf(text);
  if (excess !== undefined) return { kind: 'excess', excess };
  const decision = decisionFrom(text, { lexicon: lexiconFor(config), language: config.language, recognized: how });
  return { kind: 'decision', decision };
}

/** What the rules find, and what of it comments silence; both in order and with keys. */
export interface Judgment {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

/** decision → findings: the rules run, comments silence, what is left is ordered and gets its keys. */
export function judge(decision: Decision, judging: Judging): readonly Finding[] {
  return judgmentOf(decision, judging).findings;
}

export function judgmentOf(decision: Decision, { config, path, last, links, logs }: Judging): Judgment {
  const active = activeRules(rules, config, path, last);
  const fitting = isUndecided(decision) ? active.filter(({ rule }) => rule.formal) : active;
  const { majorShare = defaults.majorShare, requireReason = defaults.requireReason } = config;
  const circumstances = {
    lexicon: lexiconFor(config),
    settings: { majorShare, requireReason },
    links,
    logs,
    suppressions: [],
  };

  const first = findingsOf(
    decision,
    fitting.filter(({ rule }) => rule.reads === undefined),
    circumstances,
  );
  const { left, silenced, states } = suppressed(first, decision, ids);
  const aboutComments = fitting.filter(({ rule }) => rule.reads === 'suppressions');
  const second = findingsOf(decision, aboutComments, { ...circumstances, suppressions: states });
  return {
    findings: keyed(inOrder([...left, ...unsilenced(second, decision, ids)]), decision, telling),
    silenced: keyed(inOrder(silenced), decision, telling),
  };
}

const ids: readonly string[] = rules.map(({ id }) => id);

/** The arguments in the sentence that says what is wrong; every language has the same. */
function telling({ rule, message }: Finding): readonly string[] {
  const what = messages[rule]?.messages[message]?.what ?? '';
  return [...new Set([...what.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))].sort();
}

/** Positions count from behind a byte order mark, as editors count. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
