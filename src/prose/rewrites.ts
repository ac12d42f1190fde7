import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Decision } from '../model/decision.ts';
import type { Edit } from '../text/edit.ts';
import { isComparison } from './comparison.ts';
import { type Facts, factsOf } from './facts.ts';
import { placed } from './placing.ts';
import type { VagueWord } from './vague.ts';

/** What to write instead of a word, with the document's own numbers; `…` where it has none. */
export interface Rewrite {
  readonly text: string;
  readonly edit: Edit;
}

const MOST = 3;

/** One to three proposals, the first of which the message names. */
export function rewritesOf(word: VagueWord, decision: Decision, lexicon: Lexicon): readonly [Rewrite, ...Rewrite[]] {
  const say = sayingFor(decision, lexicon);
  const texts = isComparison(word.id) ? comparisons(word, say) : measures(word, say, lexicon);
  const [first, ...others] = [...new Set(texts)].slice(0, MOST).map((text) => placed(text, word, decision, lexicon));
  return [first ?? placed({ as: 'noun', text: say.quantities }, word, decision, lexicon), ...others];
}

/** A replacement, and how it takes the word's place. */
export interface Replacement {
  /**
   * `noun`: in the word's place; `with`, `aside`: behind the noun that the word describes, in brackets or not; `behind`: the
   * word stays, the text in brackets behind it; `objective`: likewise.
   */
  readonly as: 'noun' | 'with' | 'aside' | 'behind' | 'objective';
  readonly text: string;
}

/** The document's facts in words of its language. */
interface Saying {
  readonly quantities: string;
  readonly bracketed: string;
  readonly model: string;
  readonly gain: string;
  /** Of checks with values, and of all checks, a template where there is none. */
  readonly measured: readonly string[];
  readonly results: readonly string[];
  readonly indicators: (family: string) => string;
  readonly objective: string;
  /** Whether the profile has numbers to write. */
  readonly isMeasured: boolean;
}

const known = new WeakMap<Decision, Saying>();

function sayingFor(decision: Decision, lexicon: Lexicon): Saying {
  const saying = known.get(decision) ?? sayingIn(decision, lexicon);
  known.set(decision, saying);
  return saying;
}

function sayingIn(decision: Decision, lexicon: Lexicon): Saying {
  const facts = factsOf(decision, lexicon);
  const example = (id: string, values: Readonly<Record<string, string | undefined>> = {}): string =>
    lexicon.example(`rewrite-${id}`, decision.language, given(values));
  const at =
    facts.family === undefined && facts.budget !== undefined
      ? example('at-budget', { budget: facts.budget })
      : example('at', { budget: facts.budget, family: facts.family });
  const change = (column: 'L_model' | 'L_resid', id: 'change' | 'change-bracketed'): string => {
    const difference = facts.change?.[column];
    return difference === undefined ? (facts.profile?.[column] ?? example('open')) : example(id, { ...difference });
  };
  const [model, resid] = [change('L_model', 'change'), change('L_resid', 'change')];
  const measured = measuredOf(facts, example);
  return {
    quantities: example('quantities', { model, resid, at }),
    bracketed: example('quantities-bracketed', {
      model: change('L_model', 'change-bracketed'),
      resid: change('L_resid', 'change-bracketed'),
      at,
    }),
    model: example('model', { model, at }),
    gain: example('gain', { model: facts.change?.L_model === undefined ? example('open') : model, at }),
    measured,
    results: measured.length > 0 ? measured : plannedOf(facts, example),
    indicators: (family) =>
      facts.indicators.length > 0
        ? facts.indicators.join(', ')
        : example(family === 'diversity' ? 'indicators-diversity' : 'indicators-quality'),
    objective: facts.objective,
    isMeasured: facts.change?.L_model !== undefined || facts.profile?.L_model !== undefined,
  };
}

function given(values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

type Example = (id: string, values?: Readonly<Record<string, string | undefined>>) => string;

function measuredOf({ checks }: Facts, example: Example): readonly string[] {
  return checks.flatMap(({ name, before, after }) =>
    before === undefined || after === undefined
      ? []
      : [example('result', { check: example('check', { name: name.value, before: before.raw, after: after.raw }) })],
  );
}

function plannedOf({ checks }: Facts, example: Example): readonly string[] {
  const names = checks.map(({ name }) => name.value);
  return names.length > 0
    ? names.map((name) => example('result', { check: name }))
    : [example('result', { check: example('check', { name: example('check-name') }) })];
}

/** Numbers in brackets excuse a comparison; where there are none, an objective with a bound does. */
function comparisons(
  { id }: VagueWord,
  { quantities, bracketed, objective, isMeasured }: Saying,
): readonly Replacement[] {
  const behind: readonly Replacement[] = isMeasured ? [{ as: 'behind', text: bracketed }] : [];
  const kept: readonly Replacement[] = [...behind, { as: 'objective', text: objective }];
  return id.part === 'verb' ? kept : [{ as: id.part === 'noun' ? 'noun' : 'with', text: quantities }, ...kept];
}

function measures({ id, core, sentence }: VagueWord, say: Saying, lexicon: Lexicon): readonly Replacement[] {
  const isVerb = id.part === 'verb' && !lexicon.guard().isForm('participle', sentence.tokens[core.first]?.word ?? '');
  const describes = !isVerb && id.part !== 'noun';
  const replaced = (text: string): Replacement => ({ as: describes ? 'with' : 'noun', text });
  const aside = (text: string): Replacement => ({ as: describes ? 'aside' : 'noun', text });
  switch (id.family) {
    case 'quality':
      return [replaced(say.quantities), aside(say.indicators(id.family)), ...say.measured.slice(0, 1).map(aside)];
    case 'complexity':
      return [replaced(say.model)];
    case 'informativeness':
      return [replaced(say.gain)];
    case 'diversity':
      return [aside(say.indicators(id.family)), replaced(say.quantities)];
    case 'transferability':
      return say.results.slice(0, 2).map(aside);
    default:
      return [replaced(id.rewrite ?? say.quantities)];
  }
}
