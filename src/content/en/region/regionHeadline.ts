import { latestCount } from '../../../domain/latest.ts';
import { chanceClause } from '../chanceWords.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { people } from '../figures.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Text, t } from '../../text.ts';

/** The line under the name of a region, or of the country. */
export function regionHeadline(record: Counted): Text {
  const { year, persons } = latestCount(record.counts);
  const counted = t`${people(persons)} experiencing homelessness in one week in ${String(year)}`;
  const development = developmentOf(record);
  if (development === null) return t`${counted}.`;
  const before = String(development.previous.year);
  const { change, direction } = development;
  if (change.persons === 0) return t`${counted}, as many as in ${before}.`;
  return t`${counted}. That is ${moreOrFewer(change.persons)} than in ${before}, ${chanceClause(direction, change.verdict)}.`;
}
