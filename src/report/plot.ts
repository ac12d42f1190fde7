import { scaleLinear } from 'd3-scale';
import { area as areaShape, curveLinear, curveStepAfter, line as lineShape } from 'd3-shape';
import type { Wording } from '../locale/wording.ts';
import type { Measured } from '../measure/profile.ts';
import { estimatesOf, type MeasuredVariant } from '../measure/variants.ts';

/** Colours that people with any colour vision tell apart (Okabe and Ito), and that stand out on light and on dark. */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8c6bb1', '#999999'];

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .axis { stroke: #57606a } .grid { stroke: #57606a; stroke-opacity: 0.15 }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .axis { stroke: #9da7b3 } .grid { stroke: #9da7b3 } }`;

const HEIGHT = 300;
const MARGIN = { top: 28, right: 16, bottom: 44, left: 64 };
const LINE = 18;
/** More points than a line of this width can show. */
const MOST = 600;
const LONGEST = 120;

interface Panel {
  readonly left: number;
  readonly width: number;
}

/**
 * Each variant's loss curve with the area that is its L_model and the floor below it; beside them, where L_resid is known,
 * the plane of L_model and L_resid. One SVG for light and dark.
 */
export function profilePlot(variants: readonly MeasuredVariant[], wording: Wording): string {
  const estimates = variants.map((variant) => estimatesOf(variant));
  const isPlane = estimates.every(({ L_resid }) => L_resid !== undefined);
  const curves: Panel = { left: MARGIN.left, width: isPlane ? 470 : 760 };
  const plane: Panel = { left: curves.left + curves.width + MARGIN.left + 24, width: 260 };
  const last = isPlane ? plane : curves;
  const width = last.left + last.width + MARGIN.right;
  const top = MARGIN.top + HEIGHT + MARGIN.bottom;
  const height = top + LINE * variants.length + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(variants.map(({ name }) => name).join(', '))}</title>`,
    `<style>${STYLE}</style>`,
    ...curvesPanel(variants, curves, wording),
    ...(isPlane ? planePanel(estimates, plane, wording) : []),
    ...variants.map(({ name }, index) => legend(name, index, top)),
    '</svg>\n',
  ].join('\n');
}

function colorOf(index: number): string {
  return COLORS[index % COLORS.length] ?? '#999999';
}

function legend(name: string, index: number, top: number): string {
  const y = top + LINE * index + 8;
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return (
    `<g><rect x="${MARGIN.left}" y="${y - 6}" width="14" height="4" fill="${colorOf(index)}"/>` +
    `<text x="${MARGIN.left + 22}" y="${y}">${escaped(shown)}</text></g>`
  );
}

function curvesPanel(variants: readonly MeasuredVariant[], panel: Panel, wording: Wording): readonly string[] {
  const runs = variants.map(({ runs: [first] }) => first);
  const losses = runs.flatMap((run) => sampled(run).map(([, loss]) => loss));
  const floors = runs.map(({ floor }) => floor);
  const x = scaleLinear([0, Math.max(...runs.map(({ tokens }) => tokens))], [panel.left, panel.left + panel.width]);
  const y = scaleLinear(extent([...losses, ...floors]), [MARGIN.top + HEIGHT, MARGIN.top]).nice();
  const shapes = variants.map(({ convention }, index) => {
    const run = runs[index];
    if (run === undefined) return '';
    const points = sampled(run);
    const join = convention.integration === 'rectangle' ? curveStepAfter : curveLinear;
    const shape = areaShape<readonly [number, number]>(
      ([at]) => x(at),
      y(run.floor),
      ([, loss]) => y(loss),
    ).curve(join);
    const line = lineShape<readonly [number, number]>(
      ([at]) => x(at),
      ([, loss]) => y(loss),
    ).curve(join);
    const [from, to] = [x(run.at[0] ?? 0), x(run.tokens)];
    const color = colorOf(index);
    return [
      `<path d="${shape([...points]) ?? ''}" fill="${color}" fill-opacity="${variants.length > 3 ? 0.08 : 0.18}"/>`,
      `<path d="${line([...points]) ?? ''}" fill="none" stroke="${color}" stroke-width="1.8"/>`,
      `<line x1="${round(from)}" x2="${round(to)}" y1="${round(y(run.floor))}" y2="${round(y(run.floor))}" stroke="${color}" stroke-dasharray="4 4"/>`,
    ].join('\n');
  });
  const { unit, curve } = runs[0] ?? { unit: 'nat', curve: undefined };
  const what = curve?.kind === 'kl' ? 'kl' : 'loss';
  return [...axes(x, y, panel, wording, ['tokens', `${what}.${unit}`]), ...shapes];
}

function planePanel(
  estimates: readonly ReturnType<typeof estimatesOf>[],
  panel: Panel,
  wording: Wording,
): readonly string[] {
  const points = estimates.map(({ L_model, L_resid }) => [L_model.value, L_resid?.value ?? 0] as const);
  const x = scaleLinear(padded(points.map(([model]) => model)), [panel.left, panel.left + panel.width]).nice(4);
  const y = scaleLinear(padded(points.map(([, resid]) => resid)), [MARGIN.top + HEIGHT, MARGIN.top]).nice(4);
  const dots = points.map(
    ([model, resid], index) =>
      `<circle cx="${round(x(model))}" cy="${round(y(resid))}" r="5" fill="${colorOf(index)}"/>`,
  );
  return [...axes(x, y, panel, wording, ['model', 'resid']), ...dots];
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

function axes(
  x: Scale,
  y: Scale,
  { left, width }: Panel,
  { sentence, locale }: Wording,
  [below, above]: readonly [string, string],
): readonly string[] {
  const bottom = MARGIN.top + HEIGHT;
  const [count, rows] = [Math.max(2, Math.floor(width / 110)), 5];
  const [xText, yText] = [tickText(x, count, locale), tickText(y, rows, locale)];
  return [
    ...y
      .ticks(rows)
      .flatMap((tick) => [
        `<line class="grid" x1="${left}" x2="${left + width}" y1="${round(y(tick))}" y2="${round(y(tick))}"/>`,
        `<text x="${left - 8}" y="${round(y(tick) + 4)}" text-anchor="end">${yText(tick)}</text>`,
      ]),
    ...x
      .ticks(count)
      .map((tick) => `<text x="${round(x(tick))}" y="${bottom + 18}" text-anchor="middle">${xText(tick)}</text>`),
    `<path class="axis" fill="none" d="M${left},${MARGIN.top}V${bottom}H${left + width}"/>`,
    `<text x="${left + width}" y="${bottom + 36}" text-anchor="end">${escaped(sentence(`profile.axis.${below}`))}</text>`,
    `<text x="${left - 48}" y="${MARGIN.top - 12}">${escaped(sentence(`profile.axis.${above}`))}</text>`,
  ];
}

/** `4G`, `4.65G`, `0.25`: small numbers and nothing have no prefix. */
function tickText(scale: Scale, count: number, locale: string): (tick: number) => string {
  const isLarge = scale.domain().some((end) => Math.abs(end) >= 1000);
  const text = isLarge ? scale.tickFormat(count, '~s') : scale.tickFormat(count);
  const written = (tick: number): string => (tick === 0 ? '0' : text(tick));
  return (tick) => (locale === 'ru' ? written(tick).replace('.', ',') : written(tick));
}

/** The points of a curve, thinned where a line can't show them all; the last one stays. */
function sampled({ at, curve: { losses } }: Measured): readonly (readonly [number, number])[] {
  const step = Math.max(1, Math.ceil(at.length / MOST));
  return at.flatMap((tokens, index) =>
    index % step === 0 || index === at.length - 1 ? [[tokens, losses[index] ?? 0] as const] : [],
  );
}

function extent(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

function padded(values: readonly number[]): [number, number] {
  const [low, high] = extent(values);
  const room = (high - low || Math.abs(high) || 1) * 0.2;
  return [low - room, high + room];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
