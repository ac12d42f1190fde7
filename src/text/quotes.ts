/** Pairs of quotation marks, the opening one first; what closes one pair may open another. */
export const quotes: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['"', '"'],
  ["'", "'"],
  ['‘', '’'],
  ['‹', '›'],
  ['‚', '‘'],
  ['»', '«'],
  ['”', '”'],
];
