import type { Municipality } from './dataset.ts';
import { isMisprinted } from './isMisprinted.ts';
import { isOfOne } from './isOfOne.ts';
import { personsOf } from './latest.ts';

type Distance = (other: Municipality) => number;

const unroundedRate = ({ rate }: Municipality): number => rate;

/** Whether a remark doubts the rate itself, and not its print alone, so that nothing should be measured against it. */
export const isDoubted = (municipality: Pick<Municipality, 'rate' | 'printedRate' | 'remarks'>): boolean =>
  municipality.remarks.some(({ figure }) => figure === 'rate') && !isMisprinted(municipality);

interface Near {
  readonly candidate: Municipality;
  readonly near: number;
  readonly then: number;
}

/** The nearest by the first distance; among those equally near by the second, then by code. */
function nearest(candidates: readonly Municipality[], by: readonly [Distance, Distance], most: number) {
  const [first, second] = by;
  const compare = (a: Near, b: Near): number =>
    a.near - b.near || a.then - b.then || (a.candidate.code < b.candidate.code ? -1 : 1);
  // All are asked about all, so the few that are wanted are kept in order and the rest is never sorted.
  const found: Near[] = [];
  for (const candidate of candidates) {
    const near = first(candidate);
    if (found.length === most && near > (found.at(-1)?.near ?? 0)) continue;
    found.push({ candidate, near, then: second(candidate) });
    found.sort(compare);
    found.splice(most);
  }
  return found.map(({ candidate }) => candidate);
}

/** The others that may be compared with it: those whose rates nobody doubts. */
const others = (municipality: Municipality, all: readonly Municipality[]): Municipality[] =>
  all.filter((other) => other.code !== municipality.code && !isDoubted(other));

/**
 * Those whose unrounded rate lies nearest to this one's, of equal rates those nearest in count. Empty where
 * its own rate is doubted, or one person's, which are not compared.
 *
 * @param most how many
 */
export function nearestInRate(
  municipality: Municipality,
  all: readonly Municipality[],
  most: number,
): Municipality[] {
  if (isDoubted(municipality) || isOfOne(municipality)) return [];
  const by: [Distance, Distance] = [
    distanceIn(unroundedRate, municipality),
    distanceIn(personsOf, municipality),
  ];
  const candidates = others(municipality, all).filter((other) => !isOfOne(other));
  return nearest(candidates, by, most);
}

/** Those whose newest count lies nearest to this one's, of equal counts those nearest in rate. */
export function nearestInCount(
  municipality: Municipality,
  all: readonly Municipality[],
  most: number,
): Municipality[] {
  const by: [Distance, Distance] = [
    distanceIn(personsOf, municipality),
    distanceIn(unroundedRate, municipality),
  ];
  return nearest(others(municipality, all), by, most);
}

function distanceIn(measure: (municipality: Municipality) => number, from: Municipality): Distance {
  return (other) => Math.abs(measure(other) - measure(from));
}
