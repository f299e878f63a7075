import { SMALL_BASE_BELOW } from '../../domain/change.ts';
import type { Change, Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import {
  changedBy,
  countedOnce,
  RARE,
  COUNTED,
  undecided,
  VERY_RARE,
} from '#words/municipality/countParagraphWords.ts';
import { developmentOf } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';

function certainty({ verdict, persons }: Change): Text {
  if (verdict === 'larger') return RARE;
  return verdict === 'clearly-larger' ? VERY_RARE : undecided(persons < 0);
}

/** The newest count, its change in persons and per cent, and what the figures cannot tell. */
export function countParagraph(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  const place = municipality.officialName;
  if (development === null) return countedOnce(place, latestCount(municipality.counts));
  const { direction, previous, change } = development;
  return direction === 'rise' || direction === 'fall'
    ? joinSentences([changedBy(place, development, previous.persons < SMALL_BASE_BELOW), certainty(change)])
    : COUNTED[direction](place, development);
}
