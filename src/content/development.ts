import { expectedShare, notableDifferences, type NotableDifferences } from '../domain/chanceTest.ts';
import type { Change, SeriesCount } from '../domain/dataset.ts';
import { latestChange, latestCount, previousCount } from '../domain/latest.ts';

/** What happened between the two newest counts, as the sentences tell it apart. */
export type Direction = 'nobody' | 'same' | 'appeared' | 'gone' | 'rise' | 'fall';

export interface Development {
  readonly latest: SeriesCount;
  readonly previous: SeriesCount;
  readonly change: Change;
  readonly direction: Direction;
}

/** How a change lies to what chance may give: `central` where chance gives as much in a third of cases. */
export type ChancePosition = 'unchanged' | 'central' | 'inside' | 'larger' | 'clearly-larger';

/** A municipality or region. */
export interface Counted {
  readonly counts: readonly SeriesCount[];
  readonly changes: readonly Change[];
}

function directionOf(previous: number, latest: number): Direction {
  if (previous === latest) return latest === 0 ? 'nobody' : 'same';
  if (previous === 0) return 'appeared';
  if (latest === 0) return 'gone';
  return latest > previous ? 'rise' : 'fall';
}

/** The newest development of a municipality or region; `null` where there is only one count. */
export function developmentOf(record: Counted): Development | null {
  if (record.counts.length < 2) return null;
  const latest = latestCount(record.counts);
  const previous = previousCount(record.counts);
  const change = latestChange(record.changes);
  return { latest, previous, change, direction: directionOf(previous.persons, latest.persons) };
}

/** One person in both counts together is told as such: there is nothing to test. */
export const isOnePerson = ({ latest, previous }: Development): boolean =>
  latest.persons + previous.persons === 1;

/** Whether there is a change that may be chance; where it is told as one, that is told with it. */
export const mayBeChance = (development: Development): boolean =>
  development.change.persons !== 0 &&
  development.change.verdict === 'maybe-chance' &&
  !isOnePerson(development);

/** Differences between the two counts that are larger than chance normally gives. */
export const notableDifferencesOf = ({ latest, previous }: Development): NotableDifferences =>
  notableDifferences(
    latest.persons + previous.persons,
    expectedShare(previous.population, latest.population),
  );

/**
 * The smallest difference in the direction of the change that is larger than chance normally gives, where
 * nothing has changed in either direction; persons. `null` where none would be.
 */
export function smallestNotable(development: Development): number | null {
  const { atMost, atLeast } = notableDifferencesOf(development);
  const [fall, rise] = [atMost === null ? null : -atMost, atLeast];
  const { persons } = development.change;
  if (persons !== 0) return persons < 0 ? fall : rise;
  return fall === null || rise === null ? (fall ?? rise) : Math.min(fall, rise);
}
