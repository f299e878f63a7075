import type { Count } from '../../../domain/dataset.ts';
import type { Development, Direction } from '../../development.ts';
import { number, people, percent } from '../../values.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, figure, t } from '../../text.ts';

/** Who counts, for those who read of it here first. */
const COUNTERS = 'The research centre VIVE';

/** @param place after `in` */
export const countedOnce = (place: string, { year, persons }: Pick<Count, 'year' | 'persons'>): Text =>
  t`${COUNTERS} counted ${persons === 0 ? 'nobody' : people(persons)} experiencing homelessness in ${place} during one week in ${String(year)}.`;

/** Where there is no percentage to tell of. */
export const COUNTED: Readonly<
  Record<Exclude<Direction, 'rise' | 'fall'>, (place: string, development: Development) => Text>
> = {
  nobody: (place, { latest, previous }) =>
    t`During one week in ${String(previous.year)} and one week in ${String(latest.year)}, the research centre VIVE learned of nobody experiencing homelessness in ${place}. There may have been someone all the same, for the count reaches only those whom services and authorities know about.`,
  same: (place, { latest, previous }) =>
    t`${COUNTERS} counted ${people(latest.persons)} experiencing homelessness in ${place} during one week in both ${String(previous.year)} and ${String(latest.year)}. ${latest.persons === 1 ? 'It is not necessarily the same person' : 'They are not necessarily the same people'}.`,
  appeared: (place, { latest, previous }) =>
    t`${COUNTERS} counted ${people(latest.persons)} experiencing homelessness in ${place} during one week in ${String(latest.year)}, but nobody in ${String(previous.year)}. When the base is zero, the change cannot be expressed in per cent.`,
  gone: (place, { latest, previous }) =>
    t`${COUNTERS} counted nobody experiencing homelessness in ${place} during one week in ${String(latest.year)}; in ${String(previous.year)} the number was ${number(previous.persons)}. There may be people whom services and authorities do not know about.`,
};

/** The change in per cent without its sign; `less than 1 per cent` where it would round to nothing. */
const sizeInPercent = (value: number): Text =>
  value === 0 ? t`less than ${figure(1, '1\u00a0per\u00a0cent')}` : t`${percent(Math.abs(value))}`;

export function changedBy(
  place: string,
  { latest, previous, change }: Development,
  isFromFew: boolean,
): Text {
  const counted = t`${COUNTERS} counted ${people(latest.persons)} experiencing homelessness in ${place} during one week in ${String(latest.year)}, compared with ${number(previous.persons)} in ${String(previous.year)}`;
  const size = t`${change.persons < 0 ? 'a fall' : 'a rise'} of ${peopleInWords(Math.abs(change.persons))}`;
  const share = t`${size}, or ${sizeInPercent(change.percent ?? 0)}`;
  return isFromFew ? t`${counted}: ${share}, from a small base.` : t`${counted}: ${share}.`;
}

/** How sure a change is, by its verdict. */
export const RARE: Text = t`Chance variation rarely gives a difference this large, but the figures do not show what lies behind it.`;
export const VERY_RARE: Text = t`Only extremely rarely does chance variation give a difference this large, but the figures do not show what lies behind it.`;
export const undecided = (isFewer: boolean): Text =>
  t`The figures cannot settle whether there really are ${isFewer ? 'fewer' : 'more'}.`;
