const REFERENCE = /&(?:#[xX][\da-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z\d]{1,31});/y;

/** For each unit of `value` its start and end in the source. */
export interface Alignment {
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Ties a parsed value to the source characters `from`–`to` that it came from. Escapes, character references and the
 * indentation of continued lines stand in the source and not in the value:
 *
 *     value   a & b          AT&T
 *     source  a &amp; b      AT&amp;T
 */
export function aligned(value: string, source: string, from: number, to: number): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    let reference: string | undefined;
    while (at < to) {
      const here = source.charCodeAt(at);
      if (here === 38) {
        REFERENCE.lastIndex = at;
        reference = REFERENCE.exec(source)?.[0];
        if (reference !== undefined && (unit !== 38 || /^&(?:amp|AMP|#38|#[xX]26);$/.test(reference))) break;
        reference = undefined;
      }
      if (here === unit) break;
      at++;
    }
    const end = Math.min(to, at + (reference?.length ?? 1));
    starts.push(Math.min(at, to));
    ends.push(end);
    // Both halves of a surrogate pair come from one reference.
    if (reference !== undefined && unit >= 0xd800 && unit <= 0xdbff) {
      starts.push(at);
      ends.push(end);
      index++;
    }
    at = end;
  }
  return { starts, ends };
}
