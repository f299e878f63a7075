import { verdictsByChance } from '../../domain/chanceAlone.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { isMisprinted } from '../../domain/isMisprinted.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { isStarredBelow } from '../../domain/isStarredBelow.ts';
import { latestChange } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import { sortedNames } from '../names.ts';
import { CONTACTS, CONTACTS_HEADING, WORDS } from '#words/press/noteWords.ts';
import {
  DO_NOT_WRITE,
  FITTING_WORDS_HEADING,
  misprintedOf,
  OWN_CHARTS,
  PRESS_OPENING,
  RECIPE_HEADING,
  starredBelowIn,
  STEPS,
  TERMS_SECTION,
  whenAnAngle,
} from '#words/press/pressPageWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { rateRemarks } from '../municipality/rateRemarks.ts';
import type { ProsePage } from '../pageSection.ts';
import { proseSection } from '../proseSection.ts';
import type { Text } from '../text.ts';

/** How many municipalities there is an angle in, and what chance does to them. */
export interface AngleCounts {
  readonly without: number;
  readonly of: number;
  /** Whose change is larger than chance gives. */
  readonly notable: number;
  /** How many chance would make so if nothing had changed. */
  readonly byChance: number;
}

/** Municipalities whose figures need more than a caution. */
function exceptions({ municipalities }: Dataset): Text[] {
  const told = (
    which: (municipality: Municipality) => boolean,
    tell: (names: readonly string[]) => Text,
  ): Text | null => {
    const names = sortedNames(municipalities.filter(which));
    return names.length === 0 ? null : tell(names);
  };
  const doubted = municipalities.filter((municipality) => isDoubted(municipality));
  return [
    doubted.length === 0 ? null : joinSentences(rateRemarks(doubted)),
    told(isMisprinted, misprintedOf),
    told(isStarredBelow, starredBelowIn),
  ].filter((text) => text !== null);
}

/** `/presse/`: how to use it all. @param without how many municipalities have no angle */
export function pressPage(dataset: Dataset, without: number): ProsePage {
  const { municipalities } = dataset;
  const counts: AngleCounts = {
    without,
    of: municipalities.length,
    notable: municipalities.filter(({ changes }) => isNotable(latestChange(changes))).length,
    byChance: Math.round(verdictsByChance(municipalities)),
  };
  return {
    ...PRESS_OPENING,
    sections: [
      proseSection('opskrift', {
        heading: RECIPE_HEADING,
        points: STEPS.map(([title, text]) => ({ title, text })),
      }),
      proseSection('vinkler', whenAnAngle(counts)),
      proseSection('ord', {
        heading: FITTING_WORDS_HEADING,
        paragraphs: WORDS,
        after: [DO_NOT_WRITE, ...exceptions(dataset)],
      }),
      proseSection('vilkaar', TERMS_SECTION),
      proseSection('grafik', OWN_CHARTS),
      proseSection('kontakt', { heading: CONTACTS_HEADING, paragraphs: CONTACTS }),
    ],
  };
}
