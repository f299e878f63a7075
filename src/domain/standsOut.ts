import { CLEARLY_LARGER_BELOW } from './chanceTest.ts';
import type { Municipality } from './dataset.ts';
import { latestCount, personsOf } from './latest.ts';
import { onceFor } from './onceFor.ts';
import { isDoubted } from './peers.ts';
import { rateOf, type Exposed } from './rate.ts';
import { ratePValue } from './rateComparison.ts';

/** A municipality whose rate is quite another than that of those with about as many inhabitants. */
export interface StandsOut {
  readonly municipality: Municipality;
  readonly way: 'highest' | 'lowest';
  /** Those nearest in inhabitants, together. */
  readonly others: Exposed;
  /** Exact two-sided p that they have the same rate. */
  readonly pValue: number;
}

/** How many of about the same size it is held against. */
export const OF_ITS_SIZE = 10;
/** At least so many times the others' rate, or as many times less. */
const TIMES = 2;

const inhabitants = ({ population }: Municipality): number => population;

/** Those nearest in inhabitants. */
function ofItsSize(municipality: Municipality, all: readonly Municipality[]): Municipality[] {
  const distance = (other: Municipality): number => Math.abs(inhabitants(other) - inhabitants(municipality));
  return all
    .filter((other) => other !== municipality)
    .toSorted((a, b) => distance(a) - distance(b) || (a.code < b.code ? -1 : 1))
    .slice(0, OF_ITS_SIZE);
}

const sumOf = (municipalities: readonly Municipality[]): Exposed => ({
  persons: municipalities.reduce((sum, m) => sum + personsOf(m), 0),
  population: municipalities.reduce((sum, { population }) => sum + population, 0),
});

function standOut(municipality: Municipality, all: readonly Municipality[]): StandsOut | null {
  const near = ofItsSize(municipality, all);
  const others = sumOf(near);
  const [own, theirs] = [municipality.rate, rateOf(others)];
  const pValue = ratePValue(latestCount(municipality.counts), others) ?? 1;
  if (near.length < OF_ITS_SIZE || pValue >= CLEARLY_LARGER_BELOW) return null;
  if (own >= TIMES * theirs && near.every(({ rate }) => rate < own)) {
    return { municipality, way: 'highest', others, pValue };
  }
  if (own * TIMES <= theirs && near.every(({ rate }) => rate > own)) {
    return { municipality, way: 'lowest', others, pValue };
  }
  return null;
}

/**
 * Those that stand out for their size: highest or lowest of all with about as many inhabitants, by a factor
 * of two or more beside those together, and clearly more than chance gives. The least likely first. One
 * whose rate is doubted stands out of nothing, and nobody is measured against it.
 */
export const outstanding: (all: readonly Municipality[]) => readonly StandsOut[] = onceFor(
  (all: readonly Municipality[]) => {
    const sure = all.filter((municipality) => !isDoubted(municipality));
    return sure
      .flatMap((municipality) => standOut(municipality, sure) ?? [])
      .toSorted((a, b) => a.pValue - b.pValue);
  },
);
