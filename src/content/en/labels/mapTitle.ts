import type { Municipality } from '../../../domain/dataset.ts';
import { latestChange } from '../../../domain/latest.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { SHORT_VERDICT_LABELS } from '../chanceWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { keepTogether, plain, t, type Text } from '../../text.ts';
import { shapeTitle } from './shapeTitle.ts';

/** What follows the figures: the change with its verdict. */
function changeText(municipality: Municipality): Text {
  const { persons, fromYear, verdict } = latestChange(municipality.changes);
  if (persons === 0) return t`The same number as in ${String(fromYear)}`;
  const label = isOfOne(municipality) ? null : SHORT_VERDICT_LABELS[verdict];
  return t`${moreOrFewer(persons)} than in ${String(fromYear)}${label === null ? '' : `, ${label}`}`;
}

/** All that the national map says of a municipality: name, figures, flag, change, remarks. */
export function mapTitle(municipality: Municipality): string {
  const remarks = municipality.remarks.map(({ text }) => ` ${text}`).join('');
  const change = plain(changeText(municipality));
  return keepTogether(
    `${plain(shapeTitle(municipality))}. ${change.charAt(0).toUpperCase()}${change.slice(1)}.${remarks}`,
  );
}
