import type { Dataset } from '../../domain/dataset.ts';
import { personsOf } from '../../domain/latest.ts';
import { largestHave } from '#words/compare/largestTableWords.ts';
import type { Text } from '../text.ts';
import { withMostPeople } from './preparedComparisons.ts';

/** How many municipalities stand on the page before any is chosen. */
export const LARGEST_COUNT = 6;

/** The finding above them: how many of all people were counted there. */
export function largestFinding({ municipalities, country }: Dataset): Text {
  const largest = withMostPeople(municipalities, LARGEST_COUNT);
  const persons = largest.reduce((sum, m) => sum + personsOf(m), 0);
  return largestHave(LARGEST_COUNT, persons, (persons / country.latestPersons) * 100);
}
