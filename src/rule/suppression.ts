import type { Finding } from '../finding/finding.ts';
import type { Decision } from '../model/decision.ts';
import { type Directive, type DirectiveId, directivesIn } from './directive.ts';

/** What a comment `<!-- lint disable|enable|ignore ids… -- reason -->` says to us, and what it did. */
export interface SuppressionState extends Omit<Directive, 'ids' | 'next'> {
  /** Our ids, and those that only we can mean; without ids the comment is about the rules of every linter. */
  readonly ids: readonly SuppressedId[];
  /** False for a `disable` that no `enable` ends. */
  readonly closed: boolean;
  /** Whether it silenced a finding. */
  readonly used: boolean;
}

export interface SuppressedId extends DirectiveId {
  /** False in a `disable` that no `enable` ends for this rule. */
  readonly closed: boolean;
  /** Whether the comment silenced a finding of this rule. */
  readonly used: boolean;
}

export interface Suppressed {
  readonly left: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly states: readonly SuppressionState[];
}

/** A finding that a comment silences, and why, where the comment says it. */
export interface SilencedFinding extends Finding {
  readonly reason: string | undefined;
}

/** What one comment does to one rule: the findings that start from `start` on, before `end`. */
interface Range {
  readonly directive: Directive;
  readonly rule: string;
  readonly start: number;
  end: number;
  closed: boolean;
  used: boolean;
}

/** Takes out the findings that comments silence. `known` are the ids of all rules, active or not. */
export function suppressed(findings: readonly Finding[], decision: Decision, known: readonly string[]): Suppressed {
  const directives = directivesIn(decision, known);
  if (directives.length === 0) return { left: findings, silenced: [], states: [] };
  const ranges = rangesOf(directives, decision, known);
  const covering = covered(findings, ranges, decision);
  const byDirective = groupedBy(ranges, ({ directive }) => directive);
  const silenced = findings.flatMap((finding) => {
    const directive = covering.get(finding);
    return directive === undefined ? [] : [{ ...finding, reason: directive.reason?.value }];
  });
  const left = findings.filter((finding) => !covering.has(finding));
  return {
    left,
    silenced,
    states: directives.map((directive) => stateOf(directive, byDirective.get(directive) ?? [])),
  };
}

/** Without the findings about comments that another comment silences by naming their rule. */
export function unsilenced(
  findings: readonly Finding[],
  decision: Decision,
  known: readonly string[],
): readonly Finding[] {
  if (findings.length === 0) return findings;
  const named = directivesIn(decision, known).filter((directive) => directive.ids.length > 0);
  const covering = covered(findings, rangesOf(named, decision, known), decision);
  return findings.filter((finding) => !covering.has(finding));
}

function rangesOf(directives: readonly Directive[], decision: Decision, known: readonly string[]): readonly Range[] {
  const { home, frontMatter, source } = decision;
  const ranges: Range[] = [];
  const open = new Map<string, Range[]>();
  const leading = leadingComments(decision);
  for (const directive of directives) {
    const { verb, span, next } = directive;
    for (const rule of directive.ids.length === 0 ? known : directive.ids.flatMap((id) => id.rule ?? [])) {
      const range = (start: number, end: number): Range => {
        const made = { directive, rule, start, end: Math.max(end, start + 1), closed: verb === 'ignore', used: false };
        ranges.push(made);
        return made;
      };
      if (verb === 'disable') added(open, rule, range(span.start, source.length + 1));
      if (verb === 'ignore' && next !== undefined) range(next.start, next.end);
      // What stands in front matter has no place before it for a comment: the first ones behind it stand for that.
      const isFirst = leading.has(span.start) && home.start < (frontMatter.span?.end ?? 0);
      if (verb === 'ignore' && isFirst) range(home.start, home.end);
      if (verb !== 'enable') continue;
      for (const ended of open.get(rule) ?? []) Object.assign(ended, { end: span.start, closed: true });
      open.delete(rule);
    }
  }
  return ranges;
}

/** Where comments start that stand before everything else in the body. */
function leadingComments({ comments, frontMatter, source }: Decision): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = frontMatter.span?.end ?? 0;
  for (const { span } of comments) {
    if (source.slice(at, span.start).trim() !== '') break;
    starts.add(span.start);
    at = span.end;
  }
  return starts;
}

/** The findings in a range of their rule, each with the comment it is from; the ranges that hold one are marked as used. */
function covered(
  findings: readonly Finding[],
  ranges: readonly Range[],
  { home }: Decision,
): ReadonlyMap<Finding, Directive> {
  const covering = new Map<Finding, Directive>();
  const byRule = groupedBy(findings, ({ rule }) => rule);
  for (const [rule, own] of groupedBy(ranges, (range) => range.rule)) {
    const sorted = (byRule.get(rule) ?? []).toSorted((a, b) => a.span.start - b.span.start);
    // What the whole document lacks stands at its title, before any comment: `disable` is meant for it wherever it stands.
    const atHome = sorted.filter(({ span }) => span.start === home.start && span.end === home.end);
    let done = 0;
    for (const range of own.toSorted((a, b) => a.start - b.start)) {
      const isForHome = range.directive.verb === 'disable' && atHome.length > 0;
      if (isForHome) for (const finding of atHome) covering.set(finding, range.directive);
      const first = firstFrom(range.start, sorted);
      range.used = isForHome || (sorted[first]?.span.start ?? range.end) < range.end;
      done = Math.max(done, first);
      for (
        let finding = sorted[done];
        finding !== undefined && finding.span.start < range.end;
        finding = sorted[done]
      ) {
        covering.set(finding, range.directive);
        done++;
      }
    }
  }
  return covering;
}

/** The index of the first finding that starts at `start` or behind it. */
function firstFrom(start: number, sorted: readonly Finding[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stateOf({ next: _, ...directive }: Directive, ranges: readonly Range[]): SuppressionState {
  const ids = directive.ids.map((id): SuppressedId => {
    const mine = ranges.filter((range) => range.rule === id.rule);
    return { ...id, closed: mine.every((range) => range.closed), used: mine.some((range) => range.used) };
  });
  return {
    ...directive,
    ids,
    closed: ranges.every((range) => range.closed),
    used: ranges.some((range) => range.used),
  };
}

function groupedBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) added(groups, keyOf(value), value);
  return groups;
}

function added<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
