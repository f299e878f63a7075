import { number } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { type Text, t } from '../../text.ts';

export const linePassageHeading = (above: number): Text =>
  t`${number(above)} municipalities are above ${LINE_IN_WORDS} per ${number(1000)}`;

/** How many it was in the count before, and who has crossed 1 since. */
export const aboveBefore = (year: number, above: number): Text =>
  t`In ${String(year)} the number was ${number(above)}.`;
export const cameAbove = (names: readonly string[]): Text =>
  t`Since then, ${joinWords(names)} ${names.length === 1 ? 'has' : 'have'} risen above ${LINE_IN_WORDS}.`;
export const wentBelow = (names: readonly string[]): Text =>
  t`${joinWords(names)} ${names.length === 1 ? 'has' : 'have'} fallen below it.`;
export const mayBeChance = (names: readonly string[]): Text =>
  t`For ${joinWords(names)}, the change may be due to chance.`;

export const surelyOnSides = (above: number, below: number, undecided: number): Text =>
  t`Even allowing for chance variation, ${number(above)} are above ${LINE_IN_WORDS} and ${number(below)} below. For the other ${number(undecided)} it cannot be said for certain.`;

/** Where the report's mark stands, and where though the rate lies at most at 1. */
export const markedInAll = (marked: number): Text =>
  t`The report’s asterisk stands beside ${number(marked)}, because it goes by the rounded rate.`;
export const markedBelow = (names: readonly string[]): Text =>
  t`${joinWords(names)} ${names.length === 1 ? 'has it but is' : 'have it but are'} not above ${LINE_IN_WORDS}.`;
export const ABOUT_THE_MARK = 'Read more about the marking';
