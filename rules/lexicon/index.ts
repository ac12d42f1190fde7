import type { LexiconData } from '../../src/lexicon/lexicon.ts';
import enActionCues from './en/cues/action.json' with { type: 'json' };
import enBoundsCues from './en/cues/bounds.json' with { type: 'json' };
import enChecksCues from './en/cues/checks.json' with { type: 'json' };
import enClaimsCues from './en/cues/claims.json' with { type: 'json' };
import enConventionCues from './en/cues/convention.json' with { type: 'json' };
import enCoversCues from './en/cues/covers.json' with { type: 'json' };
import enEstimationCues from './en/cues/estimation.json' with { type: 'json' };
import enFamilyCues from './en/cues/family.json' with { type: 'json' };
import enGuardCues from './en/cues/guard.json' with { type: 'json' };
import enModeCues from './en/cues/mode.json' with { type: 'json' };
import enObjectiveCues from './en/cues/objective.json' with { type: 'json' };
import enProfileCues from './en/cues/profile.json' with { type: 'json' };
import enVariantsCues from './en/cues/variants.json' with { type: 'json' };
import enExamples from './en/examples.json' with { type: 'json' };
import enGuard from './en/guard.json' with { type: 'json' };
import enLabels from './en/labels.json' with { type: 'json' };
import enParadigms from './en/paradigms.json' with { type: 'json' };
import enUnits from './en/units.json' with { type: 'json' };
import enWords from './en/words.json' with { type: 'json' };
import letters from './letters.json' with { type: 'json' };
import ruActionCues from './ru/cues/action.json' with { type: 'json' };
import ruBoundsCues from './ru/cues/bounds.json' with { type: 'json' };
import ruChecksCues from './ru/cues/checks.json' with { type: 'json' };
import ruClaimsCues from './ru/cues/claims.json' with { type: 'json' };
import ruConventionCues from './ru/cues/convention.json' with { type: 'json' };
import ruCoversCues from './ru/cues/covers.json' with { type: 'json' };
import ruEstimationCues from './ru/cues/estimation.json' with { type: 'json' };
import ruFamilyCues from './ru/cues/family.json' with { type: 'json' };
import ruGuardCues from './ru/cues/guard.json' with { type: 'json' };
import ruModeCues from './ru/cues/mode.json' with { type: 'json' };
import ruObjectiveCues from './ru/cues/objective.json' with { type: 'json' };
import ruProfileCues from './ru/cues/profile.json' with { type: 'json' };
import ruVariantsCues from './ru/cues/variants.json' with { type: 'json' };
import ruExamples from './ru/examples.json' with { type: 'json' };
import ruGuard from './ru/guard.json' with { type: 'json' };
import ruHomographs from './ru/homographs.json' with { type: 'json' };
import ruLabels from './ru/labels.json' with { type: 'json' };
import ruParadigms from './ru/paradigms.json' with { type: 'json' };
import ruUnits from './ru/units.json' with { type: 'json' };
import ruWords from './ru/words.json' with { type: 'json' };
import units from './units.json' with { type: 'json' };

export const lexiconData: LexiconData = {
  letters,
  units: [units, enUnits, ruUnits],
  languages: {
    en: {
      labels: enLabels,
      examples: enExamples,
      words: enWords,
      paradigms: enParadigms,
      guard: enGuard,
      cues: {
        action: enActionCues,
        bounds: enBoundsCues,
        checks: enChecksCues,
        convention: enConventionCues,
        claims: enClaimsCues,
        covers: enCoversCues,
        estimation: enEstimationCues,
        family: enFamilyCues,
        guard: enGuardCues,
        mode: enModeCues,
        objective: enObjectiveCues,
        profile: enProfileCues,
        variants: enVariantsCues,
      },
    },
    ru: {
      labels: ruLabels,
      examples: ruExamples,
      words: ruWords,
      paradigms: ruParadigms,
      guard: ruGuard,
      homographs: ruHomographs,
      cues: {
        action: ruActionCues,
        bounds: ruBoundsCues,
        checks: ruChecksCues,
        convention: ruConventionCues,
        claims: ruClaimsCues,
        covers: ruCoversCues,
        estimation: ruEstimationCues,
        family: ruFamilyCues,
        guard: ruGuardCues,
        mode: ruModeCues,
        objective: ruObjectiveCues,
        profile: ruProfileCues,
        variants: ruVariantsCues,
      },
    },
  },
};
