import type { Direction } from '../../development.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { numberInText } from '../../values.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { type Text, link, t } from '../../text.ts';

export const CHANCE_METHOD = link('/metode/#tilfaeldighed', 'How we assess chance');

export const CHANCE_HEADINGS: Readonly<Record<Direction, string>> = {
  nobody: 'What does zero mean?',
  same: 'What does an unchanged number tell us?',
  appeared: 'Could the difference be due to chance?',
  gone: 'Could the difference be due to chance?',
  rise: 'Could the rise be due to chance?',
  fall: 'Could the fall be due to chance?',
};

export const NOBODY_TWICE: Text = t`That nobody was registered in two counts is information in itself, but there is no change to assess. Zero is not the same as a missing figure.`;
export const UNCHANGED: Text = t`An unchanged number can hide movement. Some people may have left homelessness while others have entered it.`;

/** What must be so large, in the direction of the change. */
const CHANGES: Readonly<Record<Direction, string>> = {
  nobody: 'a difference',
  same: 'a difference',
  appeared: 'a rise',
  gone: 'a fall',
  rise: 'a rise',
  fall: 'a fall',
};
const together = (total: number): Text => t`With ${peopleInWords(total)} in the two counts together`;
const ofSize = (direction: Direction, persons: number): Text =>
  t`${CHANGES[direction]} of ${numberInText(persons)}`;

/** How often chance gives as much. */
export const asFarApart = (often: Text): Text =>
  t`If nothing had really changed, two counts would still be at least this far apart in ${often}.`;

/** How large a difference would be larger than chance gives. @param total persons in both counts */
export const anyMayBeChance = (total: number): Text =>
  t`${together(total)}, any difference may be due to chance.`;
export const wouldHaveToReach = (total: number, direction: Direction, persons: number): Text =>
  t`${together(total)}, ${CHANGES[direction]} would have to reach ${numberInText(persons)} to be larger than ${CHANCE_GIVES}.`;
export const thresholdAt = (total: number, direction: Direction, persons: number): Text =>
  t`${together(total)}, the threshold is ${ofSize(direction, persons)}. Looking at all municipalities at once, however, a few will pass the threshold by chance.`;

/** The same in two plain sentences. */
const SWINGS = 'The number varies a little from count to count.';
export const PLAINLY_TOO_FEW: Text = t`${SWINGS} Here it is so small that no difference is large enough. ${CHANCE_METHOD}.`;
export const plainlyWithin = (direction: Direction, persons: number): Text =>
  t`${SWINGS} It would take ${ofSize(direction, persons)} for us to call it larger than chance variation. ${CHANCE_METHOD}.`;
export const plainlyBeyond = (direction: Direction, persons: number): Text =>
  t`${SWINGS} Here the threshold for chance variation is ${ofSize(direction, persons)}. ${CHANCE_METHOD}.`;
