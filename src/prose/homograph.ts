import type { Neighbours } from '../lexicon/guard.ts';
import type { Surrounding } from './cue.ts';
import type { VagueWord } from './vague.ts';

/** A form that is another word beside these neighbours, as the lexicon says. */
export function isOtherWord({ core }: VagueWord, { sentence: { tokens }, lexicon }: Surrounding): boolean {
  const homograph = lexicon.guard().homographs.get(tokens[core.first]?.word ?? '');
  if (homograph === undefined) return false;
  // What stands behind a comma is no neighbour.
  const at = (index: number): string =>
    index > core.last && tokens[index]?.close !== true ? '' : (tokens[index]?.word ?? '');
  const holds = ({ next, nextNot, nextButOneNot, previousNot }: Neighbours): boolean =>
    (next?.includes(at(core.last + 1)) ?? true) &&
    !nextNot?.includes(at(core.last + 1)) &&
    !nextButOneNot?.some((ending) => at(core.last + 2).endsWith(ending)) &&
    !previousNot?.some((ending) => at(core.first - 1).endsWith(ending));
  return homograph.other.some(holds);
}

const NEAR = 4;

/** Qualitative, said beside quantitative. */
export function isQualitative({ core, id }: VagueWord, { cues }: Surrounding): boolean {
  if (id.family !== 'quality' || id.part === 'noun') return false;
  return cues.cover('quantitative').touches(core.first - NEAR, core.last + NEAR + 1);
}

/** "We had better stop": advice, no comparison. A verb follows that no other verb asks for. */
export function isModal({ core }: VagueWord, { sentence: { tokens }, cues, lexicon }: Surrounding): boolean {
  if (!cues.has('modal', core.first)) return false;
  let next = core.last + 1;
  while (next - core.last < NEAR && tokens[next]?.close === true && cues.has('light', next)) next++;
  const word = tokens[next];
  if (word?.close !== true) return false;
  if (cues.has('conditional', next)) return true;
  if (lexicon.guard().isInfinitive(word.word)) return !cues.has('auxiliary', core.first - 1);
  if (core.first === 0 && cues.has('modal-not', core.last + 1)) return true;
  const isVerb = cues.has('base-verb', next);
  if (!cues.has('had', core.first - 1)) return isVerb && cues.has('pronoun', core.first - 1);
  return isVerb || (cues.has('pronoun', core.first - 2) && !cues.has('material', next));
}
