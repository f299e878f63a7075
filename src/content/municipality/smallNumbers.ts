import { SMALL_BASE_BELOW } from '../../domain/change.ts';
import { SMALL_NUMBERS } from '#words/municipality/municipalityCautionsWords.ts';
import { type Counted, developmentOf } from '../development.ts';

/** A caution where one of the two counts is so small that few people move it much; else `null`. */
export function smallNumbers(record: Counted): string | null {
  const development = developmentOf(record);
  if (development === null || development.direction === 'nobody') return null;
  const least = Math.min(development.latest.persons, development.previous.persons);
  return least < SMALL_BASE_BELOW ? SMALL_NUMBERS : null;
}
