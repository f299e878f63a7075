import type { Change, Count } from '../domain/dataset.ts';
import { latestChange, latestCount, previousCount } from '../domain/latest.ts';

/** What happened between the two newest counts, as the sentences tell it apart. */
export type Direction = 'nobody' | 'same' | 'appeared' | 'gone' | 'rise' | 'fall';

export interface Development {
  readonly latest: Count;
  readonly previous: Count;
  readonly change: Change;
  readonly direction: Direction;
}

/** How a change lies to what chance may give: `central` where it is less than half of the smallest notable one. */
export type ChancePosition = 'unchanged' | 'central' | 'inside' | 'larger' | 'clearly-larger';

/** A municipality or region. */
export interface Counted {
  readonly counts: readonly Count[];
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
