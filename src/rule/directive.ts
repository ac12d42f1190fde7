import type { Decision } from '../model/decision.ts';
import type { Sourced } from '../model/sourced.ts';
import { closest } from '../text/closest.ts';
import type { Span } from '../text/span.ts';

/** A comment of remark-lint's form that speaks to us. */
export interface Directive {
  readonly verb: 'disable' | 'enable' | 'ignore';
  /** The comment, `<!--` to `-->`. */
  readonly span: Span;
  readonly ids: readonly DirectiveId[];
  readonly reason: Sourced<string> | undefined;
  /** The node that follows. */
  readonly next: Span | undefined;
}

export interface DirectiveId {
  /** As written. */
  readonly raw: string;
  readonly span: Span;
  /** The rule; undefined where there is none of that name. */
  readonly rule: string | undefined;
  /** Where `rule` is undefined: the rule that was probably meant. */
  readonly meant: string | undefined;
}

const OPENING = /^\s*lint\s+(disable|enable|ignore)(?![^\s,])/u;
const REASON = /(?<=\s)(?:--|\u2013|\u2014)/u;
const ID = /[^\s,]+/gu;
const PREFIX = /^data-decision[:/]/u;

/** A comment whose ids are all of other linters is not ours, and neither is one with a verb that nobody knows. */
export function directivesIn(
  { comments, frontMatter, source }: Decision,
  known: readonly string[],
): readonly Directive[] {
  const directives: Directive[] = [];
  for (const comment of comments) {
    const { text, next } = comment.value;
    if (comment.span.start < (frontMatter.span?.end ?? 0)) continue;
    const opening = OPENING.exec(text);
    if (opening === null) continue;
    const dashes = REASON.exec(text.slice(opening[0].length - 1));
    const end = dashes === null ? text.length : opening[0].length - 1 + dashes.index;
    const written = [...text.slice(opening[0].length, end).matchAll(ID)].map(([id]) => id);
    // A comment in a list or a quotation holds marks of its own at line starts, so that ids are looked for one after the other.
    let at = source.indexOf('lint', comment.span.start) + 4;
    const place = (words: string): Span => {
      const start = Math.max(source.indexOf(words, at), comment.span.start);
      at = start + words.length;
      return { start, end: at };
    };
    const verb = opening[1] as Directive['verb'];
    place(verb);
    const ids = written.flatMap((raw): readonly DirectiveId[] => {
      const span = place(raw);
      const name = raw.replace(PREFIX, '');
      if (known.includes(name)) return [{ raw, span, rule: name, meant: undefined }];
      const meant = closest(name, known);
      return meant === undefined && name === raw ? [] : [{ raw, span, rule: undefined, meant }];
    });
    if (written.length > 0 && ids.length === 0) continue;
    const words =
      dashes === null
        ? ''
        : text
            .slice(end + dashes[0].length)
            .replace(/^-+/u, '')
            .trim();
    const span = words === '' ? undefined : place(words);
    const reason = span && { value: words, raw: source.slice(span.start, span.end), span };
    directives.push({ verb, span: comment.span, ids, reason, next });
  }
  return directives;
}
