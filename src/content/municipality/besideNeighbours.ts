import type { Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { mayBeEqualRates } from '../../domain/rateComparison.ts';
import { readAlike } from '../values.ts';

/** Those that the difference to may be chance, where a sentence names some. */
export interface OpenDifferences {
  readonly named: readonly string[];
  /** How many more there are. */
  readonly others: number;
}

/** Neighbours beside a municipality, by the rates of the newest count. */
export interface BesideNeighbours {
  /** Above it, and not reading the same. */
  readonly higher: readonly Municipality[];
  /** Reading the same. */
  readonly alike: readonly Municipality[];
  /** Above, below or alike: chance may have made the difference. */
  readonly open: readonly Municipality[];
}

export function besideNeighbours(own: Municipality, neighbours: readonly Municipality[]): BesideNeighbours {
  const alike = neighbours.filter(({ rate }) => readAlike(rate, own.rate));
  return {
    higher: neighbours.filter((one) => one.rate > own.rate && !alike.includes(one)),
    alike,
    open: neighbours.filter(({ counts }) => mayBeEqualRates(latestCount(counts), latestCount(own.counts))),
  };
}
