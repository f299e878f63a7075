import type { Municipality } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import {
  beyondChange,
  BEYOND_COUNT,
  BEYOND_DOUBT,
  BEYOND_NOBODY,
  goals,
  homes,
  STAYS,
  support,
} from '#words/press/questionsWords.ts';
import { casesOf } from '#words/report/cases.ts';
import { developmentOf } from '../development.ts';
import type { Text } from '../text.ts';

/** What the municipality knows beyond the count; begins with what its own figures leave open. */
function beyond(municipality: Municipality): Text {
  const development = developmentOf(municipality);
  if (isDoubted(municipality)) return BEYOND_DOUBT;
  if (latestCount(municipality.counts).persons === 0) return BEYOND_NOBODY;
  return development !== null && isNotable(development.change) ? beyondChange(development) : BEYOND_COUNT;
}

/**
 * What to ask the municipality: five topics of the report – homes, stays, support, goals, what the count
 * does not see – each worded as its own figures ask for.
 */
export function questions(municipality: Municipality): readonly [Text, Text, Text, Text, Text] {
  const { persons } = latestCount(municipality.counts);
  const key = isDoubted(municipality) ? 'undecided' : municipality.level.key;
  return [
    homes(persons),
    STAYS,
    support(casesOf(municipality.code).length > 0),
    goals(persons === 0 ? null : key),
    beyond(municipality),
  ];
}
