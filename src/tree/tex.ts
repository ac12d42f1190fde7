import type { Visible } from '../text/visible.ts';

const SIGNS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  le: '≤',
  leq: '≤',
  leqslant: '≤',
  ge: '≥',
  geq: '≥',
  geqslant: '≥',
  lt: '<',
  gt: '>',
  to: '→',
  rightarrow: '→',
  longrightarrow: '→',
  Rightarrow: '→',
  Delta: 'Δ',
  approx: '≈',
  sim: '~',
  pm: '±',
  langle: '⟨',
  rangle: '⟩',
  ln: 'ln',
  log: 'log',
  mid: '|',
  vert: '|',
  quad: ' ',
  qquad: ' ',
  ldots: '…',
  dots: '…',
  tau: 'τ',
};

/** Commands that only say how their argument looks. */
const DRESS = new Set([
  'text',
  'mathrm',
  'mathit',
  'mathbf',
  'mathcal',
  'mathbb',
  'mathsf',
  'textrm',
  'textit',
  'textbf',
  'operatorname',
  'left',
  'right',
  'bigl',
  'bigr',
  'big',
]);

const COMMAND = /\\([A-Za-z]+|.)/y;

/** TeX as it reads: `L_{\text{model}} \le 3.2\times10^{21}` is `L_model ≤ 3.2×10^21`, positions kept. */
export function plainTex(tex: Visible): Visible {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (piece: string, from: number, to: number): void => {
    for (let index = 0; index < piece.length; index++) {
      starts.push(tex.starts[from] ?? 0);
      ends.push(tex.ends[to - 1] ?? 0);
    }
    text += piece;
  };
  for (let at = 0; at < tex.text.length; ) {
    const unit = tex.text.charAt(at);
    if (unit === '\\') {
      COMMAND.lastIndex = at;
      const name = COMMAND.exec(tex.text)?.[1] ?? '';
      const end = at + 1 + name.length;
      const sign = SIGNS[name];
      if (sign !== undefined) put(sign, at, end);
      else if (/^[,;:! ]$/.test(name)) put(' ', at, end);
      else if (/^[%_#&${}|]$/.test(name)) put(name, at, end);
      else if (!DRESS.has(name)) put(name, at, end);
      at = Math.max(end, at + 1);
    } else {
      if (unit === '~') put(' ', at, at + 1);
      else if (unit !== '{' && unit !== '}') put(unit, at, at + 1);
      at++;
    }
  }
  return { text, starts, ends, source: tex.source, marks: [] };
}
