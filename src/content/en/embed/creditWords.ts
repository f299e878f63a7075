import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChanceVerdict } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Counted, developmentOf, isOnePerson } from '../../development.ts';
import { type Text, t } from '../../text.ts';
import { number, people } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { SITE_NAME } from '../labels/site.ts';

const CHANCE: Readonly<Record<ChanceVerdict, string>> = {
  none: '',
  'maybe-chance': '; the difference may be due to chance',
  larger: `; the difference is larger than ${CHANCE_GIVES}`,
  'clearly-larger': `; the difference is clearly larger than ${CHANCE_GIVES}`,
};

/** `44 people in one week in 2024, 52 in 2022; the difference may be due to chance.` */
export function countedInAWeek(record: Counted): Text {
  const { persons, year } = latestCount(record.counts);
  const found = capitalise(
    t`${persons === 0 ? 'nobody registered' : people(persons)} in one week in ${String(year)}`,
  );
  const development = developmentOf(record);
  if (development === null) return t`${found}.`;
  const { previous, direction, change } = development;
  const before = String(previous.year);
  if (direction === 'nobody') return t`${found}, nor in ${before}.`;
  if (direction === 'same') return t`${found}, the same number in ${before}.`;
  const earlier = previous.persons === 0 ? 'nobody' : number(previous.persons);
  return t`${found}, ${earlier} in ${before}${isOnePerson(development) ? '' : CHANCE[change.verdict]}.`;
}

/** At the end of every such line under an embed. */
export const CREDIT_SOURCE = `Source: VIVE, via ${SITE_NAME}.`;
