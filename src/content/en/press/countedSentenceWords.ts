import type { SeriesCount } from '../../../domain/dataset.ts';
import type { Development } from '../../development.ts';
import { number, people } from '../../values.ts';
import { type Text, t } from '../../text.ts';

type Found = Pick<SeriesCount, 'year' | 'persons'>;

const counted = (place: string, { year, persons }: Found): Text =>
  t`In one week in ${String(year)}, VIVE counted ${persons === 0 ? 'nobody' : people(persons)} experiencing homelessness in ${place}`;

/** `, compared with 52 in 2022`, `, but nobody in 2022`, `, the same number as in 2022` */
function earlier({ direction, previous: { persons, year } }: Development): Text {
  if (direction === 'same') return t`, the same number as in ${String(year)}`;
  return persons === 0
    ? t`, but nobody in ${String(year)}`
    : t`, compared with ${number(persons)} in ${String(year)}`;
}

export const countedOnce = (place: string, found: Found): Text => t`${counted(place, found)}.`;
export const nobodyEither = (place: string, { latest, previous }: Development): Text =>
  t`${counted(place, latest)}, and nobody in ${String(previous.year)} either.`;
export const sinceBefore = (place: string, development: Development): Text =>
  t`${counted(place, development.latest)}${earlier(development)}.`;
