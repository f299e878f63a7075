import { latestCount } from '../../domain/latest.ts';
import { chanceSentence } from '#words/chanceWords.ts';
import { countedOnce, nobodyEither, sinceBefore } from '#words/press/countedSentenceWords.ts';
import { type Counted, developmentOf, isOnePerson } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';

/**
 * `I én uge i 2024 talte VIVE 44 mennesker i hjemløshed i Albertslund Kommune mod 52 i 2022. …`
 *
 * @param place after the language's `in`
 */
export function countedSentence(place: string, record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return countedOnce(place, latestCount(record.counts));
  const { direction, change } = development;
  if (direction === 'nobody') return nobodyEither(place, development);
  const chance = isOnePerson(development) ? null : chanceSentence(direction, change.verdict);
  return joinSentences([sinceBefore(place, development), chance === null ? null : [chance]]);
}
