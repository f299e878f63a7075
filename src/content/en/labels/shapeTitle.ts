import type { Municipality } from '../../../domain/dataset.ts';
import { isStarredBelow } from '../../../domain/isStarredBelow.ts';
import { latestCount } from '../../../domain/latest.ts';
import { people, rateOfTable } from '../../values.ts';
import { type Text, t } from '../../text.ts';
import { FLAG_TEXT } from './table.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** `Albertslund: 44 people, 1.6 per 1,000 inhabitants, marked`. */
export function shapeTitle(municipality: Municipality): Text {
  const { name, counts, rate, flagged } = municipality;
  const { persons } = latestCount(counts);
  if (persons === 0) return t`${name}: nobody registered`;
  const flag = isStarredBelow(municipality)
    ? `, ${FLAG_TEXT} in the report, but below ${LINE_IN_WORDS}`
    : flagged
      ? `, ${FLAG_TEXT}`
      : '';
  return t`${name}: ${people(persons)}, ${rateOfTable(rate)} per 1,000 inhabitants${flag}`;
}
