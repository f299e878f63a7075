import type { SeriesCount } from '../../../domain/dataset.ts';
import type { Development } from '../../development.ts';
import { number, people } from '../../values.ts';
import { type Text, t } from '../../text.ts';

type Found = Pick<SeriesCount, 'year' | 'persons'>;

const counted = (place: string, { year, persons }: Found): Text =>
  t`I én uge i ${String(year)} talte VIVE ${persons === 0 ? 'ingen mennesker' : people(persons)} i hjemløshed i ${place}`;

/** ` mod 52 i 2022`, `, men ingen i 2022`, `, lige så mange som i 2022` */
function earlier({ direction, previous: { persons, year } }: Development): Text {
  if (direction === 'same') return t`, lige så mange som i ${String(year)}`;
  return persons === 0 ? t`, men ingen i ${String(year)}` : t` mod ${number(persons)} i ${String(year)}`;
}

export const countedOnce = (place: string, found: Found): Text => t`${counted(place, found)}.`;
export const nobodyEither = (place: string, { latest, previous }: Development): Text =>
  t`${counted(place, latest)} og heller ingen i ${String(previous.year)}.`;
export const sinceBefore = (place: string, development: Development): Text =>
  t`${counted(place, development.latest)}${earlier(development)}.`;
