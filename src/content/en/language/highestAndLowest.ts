import { type Text, t } from '../../text.ts';
import { joinWords } from './joinWords.ts';

/** How many of each end are named where not all are. */
const HIGHEST = 8;
const LOWEST = 2;

/**
 * `Ishøj 1.7, Køge 0.9 and Lejre 0.2`; of more than so many the ends: `… are highest, Lejre 0.2 and Stevns 0.1 lowest`.
 *
 * @param items highest first
 */
export const highestAndLowest = (items: readonly Text[], most: number): Text =>
  items.length <= most
    ? joinWords(items)
    : t`${joinWords(items.slice(0, HIGHEST))} are highest, ${joinWords(items.slice(-LOWEST))} lowest`;
