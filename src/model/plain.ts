import { keptByText } from '../text/kept.ts';
import { quotes } from '../text/quotes.ts';
import { sliced, spanOf, trimmed, type Visible } from '../text/visible.ts';
import type { Sourced } from './sourced.ts';

/**
 * Text without markup, with single spaces, without quotation marks around the whole and without a final full stop. An
 * ellipsis alone is no text: it stands for what is still to be written.
 */
export function plainText(visible: Visible): Sourced<string> | undefined {
  const text = unquoted(withoutStop(trimmed(visible)));
  if (text.text === '' || isEllipsis(text.text)) return undefined;
  const span = spanOf(text);
  return { value: text.text.replace(/\s+/gu, ' '), raw: text.source.slice(span.start, span.end), span };
}

/** As `plainText`; a dash is missing too, while "none" and "as is" are values. */
export function facetText(visible: Visible): Sourced<string> | undefined {
  return isBlank(visible.text) ? undefined : plainText(visible);
}

/** Empty, nothing but dashes, or an ellipsis. */
export function isBlank(text: string): boolean {
  return isDash(text) || isEllipsis(text);
}

/** Empty, or nothing but dashes. */
export function isDash(text: string): boolean {
  return /^[\s\u2010-\u2015\u2212-]*$/u.test(text);
}

/** What messages and lines to paste leave open. */
function isEllipsis(text: string): boolean {
  return /^\s*(?:\u2026|\.{3})\s*$/u.test(text);
}

/** Without a final full stop, comma or semicolon; an ellipsis stays. */
export function withoutStop(visible: Visible): Visible {
  return /[^.][.,;]$/u.test(visible.text) ? trimmed(sliced(visible, 0, visible.text.length - 1)) : visible;
}

export function unquoted(visible: Visible): Visible {
  const { text } = visible;
  for (const [open, close] of quotes) {
    if (
      text.length > 2 &&
      text.startsWith(open) &&
      text.endsWith(close) &&
      text.indexOf(close, 1) === text.length - 1
    ) {
      return trimmed(sliced(visible, 1, text.length - 1));
    }
  }
  return visible;
}

/** One comparable form of a name: no letter case, single spaces. */
export const nameKey: (name: string) => string = keptByText((name) =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase(),
);
