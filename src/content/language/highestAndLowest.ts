import { endsOfList } from '#words/language/endsOfList.ts';
import { joinWords } from '#words/language/joinWords.ts';
import type { Text } from '../text.ts';

/** How many of each end are named where not all are. */
const HIGHEST = 8;
const LOWEST = 2;

/**
 * All of them, or of more than so many the ends alone.
 *
 * @param items highest first
 */
export const highestAndLowest = (items: readonly Text[], most: number): Text =>
  items.length <= most
    ? joinWords(items)
    : endsOfList(joinWords(items.slice(0, HIGHEST)), joinWords(items.slice(-LOWEST)));
