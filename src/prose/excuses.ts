import type { Surrounding } from './cue.ts';
import { isModal, isOtherWord, isQualitative } from './homograph.ts';
import { isLabel } from './label.ts';
import { isMeasured } from './measured.ts';
import { isMention } from './mention.ts';
import { isAddress, isCode, isName, isProperName, isTitle } from './name.ts';
import { isOfCheck } from './of-check.ts';
import { isAs, isInstrument, isPhrase, isStep } from './phrase.ts';
import type { VagueWord } from './vague.ts';

export type Excuse = (word: VagueWord, surrounding: Surrounding) => boolean;

/** Why a vague word can be no finding; each has an example on a rule's page. */
const excuses: readonly Excuse[] = [
  isCode,
  isAddress,
  isMention,
  isPhrase,
  isAs,
  isInstrument,
  isStep,
  isName,
  isProperName,
  isTitle,
  isLabel,
  isOtherWord,
  isQualitative,
  isModal,
  isOfCheck,
  isMeasured,
];

export function isExcused(word: VagueWord, surrounding: Surrounding): boolean {
  return excuses.some((excuse) => excuse(word, surrounding));
}
