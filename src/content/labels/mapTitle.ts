import { SHORT_VERDICT_LABELS } from '#words/chanceWords.ts';
import { changeSince } from '#words/labels/changeSince.ts';
import { shapeTitle } from '#words/labels/shapeTitle.ts';
import { capitalise } from '../language/capitalise.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { latestChange } from '../../domain/latest.ts';
import { keepTogether, plain, t, type Text } from '../text.ts';

/** What follows the figures: the change with its verdict. */
function changeText(municipality: Municipality): Text {
  const change = latestChange(municipality.changes);
  const label = isOfOne(municipality) ? null : SHORT_VERDICT_LABELS[change.verdict];
  return t`${changeSince(change)}${change.persons === 0 || label === null ? '' : `, ${label}`}`;
}

/** All that the national map says of a municipality: name, figures, flag, change, remarks. */
export function mapTitle(municipality: Municipality): string {
  const remarks = municipality.remarks.map(({ text }) => ` ${text}`).join('');
  const change = plain(capitalise(changeText(municipality)));
  return keepTogether(`${plain(shapeTitle(municipality))}. ${change}.${remarks}`);
}
