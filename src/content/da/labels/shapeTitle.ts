import type { Municipality } from '../../../domain/dataset.ts';
import { isStarredBelow } from '../../../domain/isStarredBelow.ts';
import { latestCount } from '../../../domain/latest.ts';
import { people, rateOfTable } from '../../values.ts';
import { type Text, t } from '../../text.ts';
import { FLAG_TEXT } from './table.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** `Albertslund: 44 mennesker, 1,6 pr. 1.000 indbyggere, markeret`. */
export function shapeTitle(municipality: Municipality): Text {
  const { name, counts, rate, flagged } = municipality;
  const { persons } = latestCount(counts);
  if (persons === 0) return t`${name}: ingen registreret`;
  const flag = isStarredBelow(municipality)
    ? `, ${FLAG_TEXT} i rapporten, men under ${LINE_IN_WORDS}`
    : flagged
      ? `, ${FLAG_TEXT}`
      : '';
  return t`${name}: ${people(persons)}, ${rateOfTable(rate)} pr. 1.000 indbyggere${flag}`;
}
