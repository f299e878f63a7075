import type { Development } from '../../development.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

/** Begins the sentence on the municipality's own page. */
export const HERE = 'Here';

/** @param where begins the sentence */
export function wentOtherWays(
  where: string,
  { change, latest, previous }: Development,
  before: Part,
  now: Part,
): Text {
  const one = Math.abs(change.persons) === 1;
  return t`${where}, ${moreOrFewer(change.persons)} ${one ? 'person' : 'people'} experiencing homelessness ${one ? 'was' : 'were'} counted in ${String(latest.year)} than in ${String(previous.year)}, but the rate per 1,000 inhabitants went the other way, from ${before} to ${now}, because there are now ${change.persons > 0 ? 'more' : 'fewer'} inhabitants.`;
}
