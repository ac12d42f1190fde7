import type { Finding } from '../finding/finding.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Decision } from '../model/decision.ts';
import type { Links, Logs, Report, Rule, Settings } from './rule.ts';
import { levelOf, type Setting } from './severity.ts';
import type { SuppressionState } from './suppression.ts';

export interface ActiveRule {
  readonly rule: Rule;
  /** The level of the configuration; undefined where it sets none. */
  readonly level: Setting | undefined;
  readonly options: unknown;
}

export interface Circumstances {
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  readonly links: Links | undefined;
  readonly logs: Logs | undefined;
  readonly suppressions: readonly SuppressionState[];
}

/** What the rules say of a decision, in no order and without keys. Throws where a rule does: that is a fault of ours. */
export function findingsOf(
  decision: Decision,
  rules: readonly ActiveRule[],
  circumstances: Circumstances,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const active of rules) {
    const { rule, options } = active;
    const report = (reported: Report): void => {
      const finding = findingFrom(reported, active, decision);
      if (finding !== undefined) findings.push(finding);
    };
    try {
      rule.check({ decision, options, report, ...circumstances });
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`the rule ${rule.id} failed: ${reason}`, { cause });
    }
  }
  return findings;
}

function findingFrom(
  reported: Report,
  { rule, level: configured }: ActiveRule,
  decision: Decision,
): Finding | undefined {
  const level = levelOf({ rule, configured, reported: reported.level, isDraft: decision.metadata.status === 'draft' });
  if (level === 'off') return undefined;
  return {
    rule: rule.id,
    requirement: rule.requirement,
    level,
    message: reported.message,
    args: reported.args ?? {},
    span: reported.at,
    ...(reported.missing !== undefined && { missing: reported.missing }),
    related: (reported.related ?? []).map(({ message, at, args }) => ({ message, args: args ?? {}, span: at })),
    suggestions: (reported.suggestions ?? []).map(({ message, edits, args }) => ({ message, args: args ?? {}, edits })),
    fix: reported.fix,
    cause: reported.cause ?? [],
    key: '',
  };
}
