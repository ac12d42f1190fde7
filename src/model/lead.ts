import type { Lexicon } from '../lexicon/lexicon.ts';
import { sliced, trimmed, type Visible } from '../text/visible.ts';
import { labelAt } from './label.ts';
import { ornamentAt } from './ornament.ts';

/** A name at the start of an item or a line, and what follows it. */
export interface Lead {
  readonly name: Visible | undefined;
  readonly rest: Visible;
  /** The name is set off in bold or code. */
  readonly set: boolean;
}

/** ``- `web-only` (base): source …``: the name, and what stands behind it. */
export function nameAndRest(text: Visible, lexicon: Lexicon): Lead {
  const ornament = ornamentAt(text.text);
  const start = ornament + (/^\s*/u.exec(text.text.slice(ornament))?.[0].length ?? 0);
  const lead = text.marks
    .filter((mark) => (mark.kind === 'code' || mark.kind === 'strong') && mark.start === start)
    .sort((a, b) => b.end - a.end)[0];
  const found =
    lead === undefined
      ? start +
        (/^[^:;\u2014\u2013\n]{1,60}?(?=\s*[:;\u2014\u2013\n]|\s-\s|\s*$)/u.exec(text.text.slice(start))?.[0].length ??
          -start)
      : lead.end;
  if (found === undefined || found === 0) return { name: undefined, rest: text, set: false };
  const written = trimmed(sliced(text, start, found));
  const inner = written.text.replace(/[\s:.\u2014\u2013]+$/u, '');
  const prefixed = labelAt(sliced(written, 0, inner.length), 'line', undefined, lexicon);
  const name =
    prefixed?.field === 'variants'
      ? prefixed.symbol && prefixed.suffix !== undefined
        ? prefixed.suffix
        : prefixed.value
      : sliced(written, 0, inner.length);
  const behind = /^\s*(?:\([^()]{0,80}\))?\s*[:;.\u2014\u2013-]*\s*/u.exec(text.text.slice(found))?.[0].length ?? 0;
  return { name: name.text === '' ? undefined : name, rest: sliced(text, found + behind), set: lead !== undefined };
}

/** A name in code, else the heading without its number. */
export function headingName(heading: Visible): Visible {
  const code = heading.marks.find((mark) => mark.kind === 'code');
  return code === undefined ? withoutNumber(heading) : sliced(heading, code.start, code.end);
}

/** `### 3.1 Name`: the number belongs to the document. */
export function withoutNumber(heading: Visible): Visible {
  const numbering = /^\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s+/u.exec(heading.text)?.[0].length ?? 0;
  return trimmed(sliced(heading, numbering));
}
