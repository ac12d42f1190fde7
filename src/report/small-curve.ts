import type { Wording } from '../locale/wording.ts';
import type { Measured } from '../measure/profile.ts';
import type { MeasuredVariant } from '../measure/variants.ts';
import { harmless, widthOf } from './glyphs.ts';

const HEIGHTS = '▁▂▃▄▅▆▇█';
const WIDTH = 48;
/** A name that is longer is cut. */
const LONGEST = 24;

/** One line a variant for a terminal: its first curve over tokens, as high as the loss is above the floor. */
export function smallCurves(variants: readonly MeasuredVariant[], { locale }: Wording): string {
  const names = variants.map(({ name }) => {
    const shown = harmless(name);
    return shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown;
  });
  const most = Math.max(...names.map((name) => widthOf(name)));
  const lines = variants.map(({ runs: [run] }, index) => {
    const ends = [run.curve.losses[0], run.curve.losses.at(-1)].map((loss) => (loss ?? 0).toFixed(3));
    const name = names[index] ?? '';
    const text = `${name}${' '.repeat(most - widthOf(name))}  ${barsOf(run)}  ${ends.join(' → ')}`;
    return locale === 'ru' ? text.replaceAll(/(?<=\d)\.(?=\d{3})/gu, ',') : text;
  });
  return `\n${lines.join('\n')}\n`;
}

/** Every column is the mean of its points; one without points goes on as the column before. */
function barsOf({ at, curve: { losses }, floor, tokens }: Measured): string {
  const sums = new Float64Array(WIDTH);
  const counts = new Float64Array(WIDTH);
  const first = at[0] ?? 0;
  for (const [index, loss] of losses.entries()) {
    const share = ((at[index] ?? 0) - first) / (tokens - first);
    const column = Math.min(WIDTH - 1, Math.floor(share * WIDTH));
    sums[column] = (sums[column] ?? 0) + loss - floor;
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const heights: number[] = [];
  for (const [column, count] of counts.entries())
    heights.push(count > 0 ? (sums[column] ?? 0) / count : (heights.at(-1) ?? 0));
  const top = Math.max(...heights);
  return heights
    .map((height) => HEIGHTS[top > 0 ? Math.max(0, Math.round((height / top) * (HEIGHTS.length - 1))) : 0])
    .join('');
}
