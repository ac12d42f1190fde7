/** Which places of a text lie inside any of some ranges: made once a sentence, so that each word asks in no time. */
export interface Cover {
  /** Whether any place of `start`–`end` is covered. */
  readonly touches: (start: number, end: number) => boolean;
}

export function coverOf(length: number, ranges: Iterable<{ readonly start: number; readonly end: number }>): Cover {
  const covered = new Uint8Array(length);
  for (const { start, end } of ranges) covered.fill(1, start, end);
  return {
    touches: (start, end) => {
      for (let at = Math.max(0, start); at < end && at < length; at++) if (covered[at] === 1) return true;
      return false;
    },
  };
}
