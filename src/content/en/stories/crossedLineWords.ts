import type { LineCrossing } from '../../../domain/dataset.ts';
import type { Development } from '../../development.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { LINE_IN_PEOPLE, LINE_IN_WORDS } from '../lineInWords.ts';
import { type Part, type Text, t } from '../../text.ts';

const MOVES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'rose', 'went-below': 'fell' };
const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'above', 'went-below': 'below' };

/** The subject on the municipality's own page. */
export const THE_RATE = 'the rate';

export const hasCrossed = (
  subject: string,
  crossing: LineCrossing,
  { previous, latest }: Development,
  from: Part,
  to: Part,
): Text =>
  t`From ${String(previous.year)} to ${String(latest.year)}, ${subject} ${MOVES[crossing]} ${SIDES[crossing]} ${LINE_IN_PEOPLE} experiencing homelessness per 1,000 inhabitants, from ${from} to ${to}.`;

export const CROSSING_MAY_BE_CHANCE: Text = t`The change may be due to chance.`;
/** @param isSure whether it lies on that side of 1 beyond chance */
export function isLarger(crossing: LineCrossing, isClearly: boolean, isSure: boolean): Text {
  const change = t`The change is ${isClearly ? 'clearly ' : ''}larger than ${CHANCE_GIVES}`;
  return isSure
    ? t`${change}.`
    : t`${change}, but it is uncertain whether the rate really is ${SIDES[crossing]} ${LINE_IN_WORDS}.`;
}
