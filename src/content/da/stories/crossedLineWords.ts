import type { LineCrossing } from '../../../domain/dataset.ts';
import type { Development } from '../../development.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'over', 'went-below': 'under' };

/** The subject on the municipality's own page. */
export const THE_RATE = 'tallet';

export const hasCrossed = (
  subject: string,
  crossing: LineCrossing,
  { previous, latest }: Development,
  from: Part,
  to: Part,
): Text =>
  t`Fra ${String(previous.year)} til ${String(latest.year)} er ${subject} kommet ${SIDES[crossing]} ${LINE_IN_WORDS} menneske i hjemløshed pr. 1.000 indbyggere, fra ${from} til ${to}.`;

export const CROSSING_MAY_BE_CHANCE: Text = t`Ændringen kan være tilfældig.`;
/** @param isSure whether it lies on that side of 1 beyond chance */
export function isLarger(crossing: LineCrossing, isClearly: boolean, isSure: boolean): Text {
  const change = t`Ændringen er ${isClearly ? 'klart ' : ''}større, end ${CHANCE_GIVES}`;
  return isSure
    ? t`${change}.`
    : t`${change}, men det er usikkert, om tallet virkelig ligger ${SIDES[crossing]} ${LINE_IN_WORDS}.`;
}
