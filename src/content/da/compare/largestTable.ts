import type { Dataset } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { numberInText, people, percent } from '../figures.ts';
import { type Text, t } from '../../text.ts';
import { withMostPeople } from './preparedComparisons.ts';

/** How many municipalities stand on the page before any is chosen. */
export const LARGEST_COUNT = 6;

/** The finding above them: how many of all people were counted there. */
export function largestFinding({ municipalities, country }: Dataset): Text {
  const largest = withMostPeople(municipalities, LARGEST_COUNT);
  const persons = largest.reduce((sum, { counts }) => sum + latestCount(counts).persons, 0);
  const share = (persons / country.latestPersons) * 100;
  return t`De ${numberInText(LARGEST_COUNT)} kommuner med flest havde ${people(persons)} i hjemløshed, ${percent(share)} af alle i landet`;
}
