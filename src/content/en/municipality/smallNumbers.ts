import { SMALL_BASE_BELOW } from '../../../domain/change.ts';
import { type Counted, developmentOf } from '../../development.ts';

/** A caution where one of the two counts is so small that few people move it much; else `null`. */
export function smallNumbers(record: Counted): string | null {
  const development = developmentOf(record);
  if (development === null || development.direction === 'nobody') return null;
  const least = Math.min(development.latest.persons, development.previous.persons);
  return least < SMALL_BASE_BELOW
    ? 'The numbers are small: a few people can change them a great deal.'
    : null;
}
