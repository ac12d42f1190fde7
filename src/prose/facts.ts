import { cuesIn, type Lexicon } from '../lexicon/lexicon.ts';
import { tokensOf } from '../lexicon/vocabulary.ts';
import type { Check, Decision } from '../model/decision.ts';
import { type Difference, differenceOf } from '../model/difference.ts';
import { numbersIn } from '../model/number.ts';
import { comparable } from '../model/pair-rows.ts';
import { printed, withUnit } from '../model/printed.ts';
import type { ProfileRow } from '../model/profile.ts';
import { residualBound } from '../rule/residual-bound.ts';
import { printedBudget } from '../rule/stated-budget.ts';

/** What a document says that a vague word can be replaced with. */
export interface Facts {
  /** How the profile changes with the first action whose two rows can be compared. */
  readonly change: Readonly<Record<'L_model' | 'L_resid', Difference | undefined>> | undefined;
  /** Without a pair: the last row of the profile, as printed. */
  readonly profile: Readonly<Record<'L_model' | 'L_resid', string | undefined>> | undefined;
  readonly budget: string | undefined;
  readonly family: string | undefined;
  readonly checks: readonly Check[];
  /** Indicators of the data with their numbers, as written: `dedup share 0.31`. */
  readonly indicators: readonly string[];
  /** The objective, where it states a bound in a line; else one that could be. */
  readonly objective: string;
}

const known = new WeakMap<Decision, Facts>();

export function factsOf(decision: Decision, lexicon: Lexicon): Facts {
  const found = known.get(decision) ?? factsIn(decision, lexicon);
  known.set(decision, found);
  return found;
}

function factsIn(decision: Decision, lexicon: Lexicon): Facts {
  const { actions, profile, budget, families, checks, objective, bounds, language } = decision;
  const pair = actions.items.flatMap((item) => comparable(item, decision))[0];
  const row = pair?.after ?? profile.rows.at(-1);
  return {
    change:
      pair === undefined
        ? undefined
        : { L_model: differenceOf(pair, 'L_model', language), L_resid: differenceOf(pair, 'L_resid', language) },
    profile: row === undefined ? undefined : { L_model: cellText(row, 'L_model'), L_resid: cellText(row, 'L_resid') },
    budget:
      row?.budget === undefined
        ? budget.own?.quantity && printedBudget(budget.own)
        : withUnit(row.budget.raw, row.budget.value),
    family: row?.family?.value ?? families.all[0]?.name?.value,
    checks: checks.all.filter(({ name }) => name.value !== ''),
    indicators: indicatorsIn(decision, lexicon),
    objective:
      objective !== undefined && bounds.length > 0 && objective.value.length <= LONGEST
        ? lowered(objective.value)
        : lexicon.example('objective', language, { bound: residualBound(decision) }),
  };
}

function cellText({ cells }: ProfileRow, column: 'L_model' | 'L_resid'): string | undefined {
  const cell = cells[column];
  return cell?.quantity === undefined ? undefined : printed(cell);
}

/** An objective that is longer is an essay, and nothing to put into a sentence. */
const LONGEST = 120;

const MOST = 2;
const NEAR = 4;

/** Indicators of the data in running text, each with the number right behind it. */
function indicatorsIn({ prose }: Decision, lexicon: Lexicon): readonly string[] {
  const found = new Set<string>();
  for (const { kind, text } of prose) {
    if ((kind !== 'paragraph' && kind !== 'item') || !/\d/u.test(text.text)) continue;
    const cues = cuesIn(lexicon, 'guard', text.text).filter(({ ids }) => ids.includes('data-indicator'));
    if (cues.length === 0) continue;
    const numbers = numbersIn(text.text, lexicon.letters, undefined);
    for (const cue of cues) {
      const number = numbers.find(({ start }) => start >= cue.end);
      if (number === undefined) continue;
      const between = text.text.slice(cue.end, number.start);
      if (!/^[\s\p{L}=:\u2264]*$/u.test(between) || tokensOf(between, lexicon.letters).length > NEAR) continue;
      const unit = /^\s?%/u.exec(text.text.slice(number.end))?.[0] ?? '';
      found.add(`${lowered(text.text.slice(cue.start, cue.end))} ${text.text.slice(number.start, number.end)}${unit}`);
      if (found.size === MOST) return [...found];
    }
  }
  return [...found];
}

/** Without the capital of a sentence's first word; an abbreviation keeps its letters. */
function lowered(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
