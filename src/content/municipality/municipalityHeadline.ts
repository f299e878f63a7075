import type { Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { chanceClause } from '#words/chanceWords.ts';
import {
  asManyAs,
  countedInWeek,
  moreOrFewerThan,
  nobodyAgain,
  nobodyAnyMore,
  nobodyInWeek,
  nobodyUntilNow,
} from '#words/municipality/headlineWords.ts';
import { type Development, developmentOf, isOnePerson } from '../development.ts';
import type { Text } from '../text.ts';

function developed(development: Development): Text {
  const { latest, previous, change, direction } = development;
  const chance = isOnePerson(development) ? null : chanceClause(direction, change.verdict);
  switch (direction) {
    case 'nobody':
      return nobodyAgain(latest.year, previous.year);
    case 'same':
      return asManyAs(latest, previous.year);
    case 'appeared':
      return nobodyUntilNow(latest, previous.year, chance);
    case 'gone':
      return nobodyAnyMore(latest.year, previous, chance);
    case 'rise':
    case 'fall':
      return moreOrFewerThan(development);
  }
}

/** The line under the name: the newest count, the change, and whether chance could give it. */
export function municipalityHeadline(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (development !== null) return developed(development);
  const latest = latestCount(municipality.counts);
  return latest.persons === 0 ? nobodyInWeek(latest.year) : countedInWeek(latest);
}
