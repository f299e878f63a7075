import type { Municipality } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import {
  DOUBTED_ALONE,
  inSoMany,
  INSTEAD,
  MAY_BE_CHANCE,
  NOBODY_FOUND,
  OF_ONE,
  THE_SAME,
  WORTH_KNOWING,
  WORTH_KNOWING_IN_REGION,
} from '#words/press/noNewsWords.ts';
import { type Counted, developmentOf, isOnePerson } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';

/** What the change and the rate say, where neither holds. */
function why(record: Counted): Text {
  const development = developmentOf(record);
  if (development?.direction === 'nobody') return NOBODY_FOUND;
  if (development !== null && isOnePerson(development)) return OF_ONE;
  return development?.direction === 'same' ? THE_SAME : MAY_BE_CHANCE;
}

/** Why a municipality's figures carry no story. @param alike how many have none, itself among them */
export const noNews = (municipality: Municipality, alike: number, of: number): Text[] =>
  isDoubted(municipality)
    ? [DOUBTED_ALONE, INSTEAD]
    : [joinSentences([why(municipality), inSoMany(alike, of)]), joinSentences([WORTH_KNOWING, INSTEAD])];

/** The same of a region. */
export const noNewsInRegion = (record: Counted): Text[] => [why(record), WORTH_KNOWING_IN_REGION];
