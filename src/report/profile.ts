import type { Wording } from '../locale/wording.ts';
import { floorText } from '../measure/convention.ts';
import { type Estimate, estimatesOf, type MeasuredVariant } from '../measure/variants.ts';
import { harmless } from './glyphs.ts';

/** One entry a variant, in the order given. */
export function profileJson(variants: readonly MeasuredVariant[]): string {
  const entries = variants.map((variant) => {
    const { name, runs, convention } = variant;
    const [{ tokens, points, unit, curve, floor }] = runs;
    const { L_model, L_resid, L_total } = estimatesOf(variant);
    return {
      variant: name,
      L_model: quantity(L_model),
      L_resid: quantity(L_resid),
      L_total: quantity(L_total),
      tokens,
      points,
      runs: runs.length,
      convention: {
        mode: convention.mode,
        curve: convention.curve ?? curve.kind,
        floor: floorText(convention.floor, floor),
        integration: convention.integration,
        tokensPerStep: convention.tokensPerStep ?? null,
        unit: `${unit}/token`,
        heldOut: convention.heldOut ?? null,
      },
    };
  });
  return `${JSON.stringify(entries, undefined, 2)}\n`;
}

function quantity(estimate: Estimate | undefined): object {
  if (estimate?.deviation === undefined) return { value: estimate?.value ?? null, unit: 'bit' };
  return { value: estimate.value, unit: 'bit', deviation: estimate.deviation };
}

export function profileCsv(variants: readonly MeasuredVariant[]): string {
  const rows = variants.map((variant) => {
    const { name, runs } = variant;
    const { L_model, L_resid, L_total } = estimatesOf(variant);
    const numbers = [L_model, L_resid, L_total].map((one) => one?.value ?? '');
    return [quoted(name), ...numbers, L_model.deviation ?? '', runs.length, runs[0].points, runs[0].tokens].join(',');
  });
  return ['variant,L_model,L_resid,L_total,L_model_deviation,runs,points,tokens', ...rows, ''].join('\n');
}

/** The curve of one run, small enough to attach: the convention in its head, then a row a point. */
export function curveCsv({ runs: [run], convention }: MeasuredVariant): string {
  const { curve, at, unit, floor } = run;
  const column = { train: 'train_loss', validation: 'val_loss', kl: 'kl' }[curve.kind];
  const head = [
    `# mode ${convention.mode}; curve ${curve.name}; floor ${floorText(convention.floor, floor)}; integration ${convention.integration}`,
    `step,tokens,${unit === 'bit' ? `${column}_bits_per_token` : column}`,
  ];
  const rows = curve.losses.map((loss, index) => `${curve.steps[index]},${at[index]},${loss}`);
  return [...head, ...rows, ''].join('\n');
}

function quoted(name: string): string {
  return /[",\n\r]/u.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** The table to paste, and the line that says how it was computed. */
export function profileMarkdown(variants: readonly MeasuredVariant[], wording: Wording): string {
  const said = wording.sentence('profile.estimation', { parts: conventionLine(variants, wording) });
  return [profileTable(variants, wording), ...(variants.length === 0 ? [] : ['', said, ''])].join('\n');
}

export function profileTable(variants: readonly MeasuredVariant[], { locale, sentence }: Wording): string {
  const rows = variants.map((variant) => {
    const { L_model, L_resid, L_total } = estimatesOf(variant);
    return sentence('profile.row', {
      name: nameInTable(variant.name),
      model: printed(L_model, locale),
      resid: printed(L_resid, locale),
      total: printed(L_total, locale),
    });
  });
  return [sentence('profile.head'), ...rows].join('\n');
}

/** A name on one line, that ends no cell. */
export function nameInTable(name: string): string {
  return harmless(name.replaceAll(/[|\r\n]/gu, ' '));
}

/** How the numbers were computed: of mode, curve, floor and the rest what holds for all variants. */
export function conventionLine(variants: readonly MeasuredVariant[], { sentence }: Wording): string {
  const [first = [], ...others] = variants.map((variant) => conventionOf(variant, sentence));
  return first.filter((part) => others.every((parts) => parts.includes(part))).join('; ');
}

function conventionOf({ runs, convention }: MeasuredVariant, sentence: Wording['sentence']): readonly string[] {
  const [{ points, curve, floor }] = runs;
  const { mode, tokensPerStep, heldOut, integration } = convention;
  const { kind } = convention.floor;
  const count = kind === 'mean' ? convention.floor.count : floor;
  return [
    sentence('profile.mode', { mode }),
    sentence(`profile.curve.${curve.kind}`, { name: curve.name }),
    ...(mode === 'B' ? [] : [sentence(`profile.floor.${kind}`, { count })]),
    sentence(`profile.integration.${integration}`),
    sentence('profile.points', { count: points }),
    ...(tokensPerStep === undefined ? [] : [sentence('profile.tokens-per-step', { count: tokensPerStep })]),
    ...(heldOut === undefined ? [] : [sentence('profile.held-out', { count: heldOut })]),
    ...(runs.length === 1 ? [] : [sentence('profile.runs', { count: runs.length })]),
  ];
}

/** Four digits, `2.837e9`; behind `±` the deviation to two. */
function printed(estimate: Estimate | undefined, locale: string): string {
  if (estimate === undefined) return '…';
  const { value, deviation } = estimate;
  const text = scientific(value, 3);
  const whole = deviation === undefined ? text : `${text} ± ${scientific(deviation, 1)}`;
  return locale === 'ru' ? whole.replaceAll('.', ',') : whole;
}

function scientific(value: number, places: number): string {
  return value.toExponential(places).replace('e+', 'e').replace('-', '\u2212');
}
