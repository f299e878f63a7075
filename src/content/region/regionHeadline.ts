import { latestCount } from '../../domain/latest.ts';
import { asManyAs, countedInWeek, moreOrFewerThan } from '#words/municipality/headlineWords.ts';
import { type Counted, developmentOf } from '../development.ts';
import type { Text } from '../text.ts';

/** The line under the name of a region, or of the country. */
export function regionHeadline(record: Counted): Text {
  const development = developmentOf(record);
  if (development === null) return countedInWeek(latestCount(record.counts));
  const { latest, previous, change } = development;
  return change.persons === 0 ? asManyAs(latest, previous.year) : moreOrFewerThan(development);
}
