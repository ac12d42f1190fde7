import type { Lexicon } from '../lexicon/lexicon.ts';
import { equal } from './budget.ts';
import type { Covers, Decision, StatedBudget } from './decision.ts';
import { flopsOf, flopsPerParameter, type Work } from './needed-compute.ts';
import type { Quantity } from './quantity.ts';
import { type StatedSize, statedSize } from './stated-size.ts';

/** A B that N, D and the held-out size do not give. */
export interface BudgetFault {
  readonly budget: OwnBudget;
  readonly size: StatedSize;
  readonly expected: Value;
  readonly reading: Reading;
}

interface OwnBudget extends StatedBudget {
  readonly quantity: Quantity;
}

interface Value {
  readonly work: Work;
  readonly flops: number;
}

/** What B may stand for instead: other work, a smaller N, an amount with another unit prefix. */
type Reading =
  | ({ readonly kind: 'covers'; readonly said: Said } & Value)
  | ({ readonly kind: 'forward' } & Value)
  | { readonly kind: 'prefix'; readonly factor: PrefixFactor }
  | { readonly kind: 'parameters'; readonly parameters: number }
  | { readonly kind: 'none' };

/** `tolerance` is a share of B. */
export function budgetFault(decision: Decision, lexicon: Lexicon, tolerance: number): BudgetFault | undefined {
  const budget = ownBudget(decision);
  const counted = countedIn(decision.budget.covers);
  const [work] = counted;
  const size = statedSize(decision, lexicon);
  if (budget === undefined || work === undefined || size === undefined) return undefined;
  const b = budget.quantity.value;
  const fits = (flops: number): boolean => Math.abs(b - flops) <= tolerance * b * (1 + 1e-9);
  const flops = flopsOf(work, size);
  if (counted.some((each) => fits(flopsOf(each, size))) || isWithin(budget.quantity, flops)) return undefined;
  const reading = otherWork(work, size, b, fits) ?? otherPrefix(flops, fits) ?? smallerModel(work, size, b);
  // A teacher's own training may be a part of what was paid.
  if (reading === undefined && b > flops && decision.estimation.mode?.value.includes('B')) return undefined;
  return { budget, size, expected: { work, flops }, reading: reading ?? { kind: 'none' } };
}

/** The document's one B in FLOPs; undefined where it names another too, or its rows have their own. */
function ownBudget({ budget, profile }: Decision): OwnBudget | undefined {
  const { own, stated, sweep } = budget;
  const quantity = own?.quantity;
  if (own === undefined || quantity?.unit !== 'FLOPs' || quantity.value <= 0 || sweep) return undefined;
  const isOther = stated.some(
    ({ quantity: other }) =>
      other?.unit === 'FLOPs' && Math.abs(other.value - quantity.value) > Math.max(other.half, quantity.half),
  );
  const isRows = profile.rows.some((row) => row.budget !== undefined && !equal(row.budget.value, quantity));
  return isOther || isRows ? undefined : { ...own, quantity };
}

/**
 * What B counts, the first being what is expected. Where only one of training and evaluation is mentioned the other is
 * open, and either reading is right.
 */
function countedIn(covers: Covers | undefined): readonly Work[] {
  const { training, evaluation } = covers ?? {};
  if (training === 'excluded') return evaluation === 'excluded' ? [] : ['evaluation'];
  if (evaluation === 'excluded') return ['training'];
  if (training === evaluation) return ['full'];
  return ['full', training === undefined ? 'evaluation' : 'training'];
}

/** A bound keeps what is on its own side; an uncertainty, what it reaches. */
function isWithin({ value, bound, uncertainty = 0 }: Quantity, flops: number): boolean {
  return (
    Math.abs(value - flops) <= uncertainty ||
    (bound?.startsWith('<') === true && flops < value) ||
    (bound?.startsWith('>') === true && flops > value)
  );
}

/** What the document would say of its budget, were it to count the other work. */
type Said = 'training-included' | 'training-excluded' | 'evaluation-included' | 'evaluation-excluded';

function othersOf(work: Work): readonly (readonly [Work, Said | undefined])[] {
  switch (work) {
    case 'training':
      return [
        ['full', 'evaluation-included'],
        ['forward-training', undefined],
      ];
    case 'evaluation':
      return [['full', 'training-included']];
    default:
      return [
        ['training', 'evaluation-excluded'],
        ['forward', undefined],
        ['evaluation', 'training-excluded'],
      ];
  }
}

/** The closest of those that fit. */
function otherWork(work: Work, size: StatedSize, b: number, fits: (flops: number) => boolean): Reading | undefined {
  return othersOf(work)
    .map(([other, said]): Reading & Value => {
      const value = { work: other, flops: flopsOf(other, size) };
      return said === undefined ? { kind: 'forward', ...value } : { kind: 'covers', said, ...value };
    })
    .filter(({ flops }) => fits(flops))
    .sort((first, second) => Math.abs(first.flops - b) - Math.abs(second.flops - b))[0];
}

type PrefixFactor = 'thousand' | 'million' | 'thousandth' | 'millionth';

/** Factors between a unit with one prefix and the same with the next, or the one after that. */
const PREFIXES: readonly (readonly [PrefixFactor, number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['thousandth', 1e-3],
  ['millionth', 1e-6],
];

function otherPrefix(flops: number, fits: (flops: number) => boolean): Reading | undefined {
  const [factor] = PREFIXES.find(([, times]) => fits(flops / times)) ?? [];
  return factor === undefined ? undefined : { kind: 'prefix', factor };
}

/** In small models with a large vocabulary three quarters of the parameters are embeddings, hardly more. */
const SMALLEST_PART = 0.25;

/** N without the embeddings, which a token only looks up. */
function smallerModel(work: Work, size: StatedSize, b: number): Reading | undefined {
  const parameters = b / flopsPerParameter(work, size);
  const all = size.parameters.count.value;
  return parameters < all && parameters >= SMALLEST_PART * all ? { kind: 'parameters', parameters } : undefined;
}
