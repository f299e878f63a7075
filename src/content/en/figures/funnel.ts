import { type Text, type Value, t } from '../../text.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What is said of rates beside numbers of inhabitants. */
export const funnel = {
  /** Of the scale below. */
  inhabitants: 'inhabitants',
  finding: t`The fewer the inhabitants, the more chance can move the figure`,
  measure: (of: Value, year: string): Text =>
    t`The ${of} municipalities by population and by number of people in homelessness per 1,000 inhabitants, ${year}. Each mark is one municipality.`,
  reading: t`If all municipalities were at ${LINE_IN_WORDS}, 95\u00a0per cent of them would lie in the dark field and 99.8\u00a0per cent in the light one, simply because figures fluctuate. Red marks are clearly above ${LINE_IN_WORDS}, blue-green ones clearly below, and the grey ones cannot be told apart from ${LINE_IN_WORDS}.`,
  /** @param places those above the scale's break */
  beyond: (places: readonly Text[]): Text =>
    t`${joinWords(places)} ${places.length === 1 ? 'is' : 'are'} outside the scale, above the break.`,
  alt: (finding: Text): Text =>
    t`${finding}: the field around ${LINE_IN_WORDS} is wide where inhabitants are few and narrow where they are many.`,
  inhabitantsHead: 'Inhabitants',
} as const;
