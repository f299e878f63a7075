import type { Municipality } from './dataset.ts';
import { latestCount } from './latest.ts';

type Distance = (other: Municipality) => number;

const personsOf = ({ counts }: Municipality): number => latestCount(counts).persons;
/** In whole tenths, so that equal printed rates are equal and 0.1 apart is not 0.0999. */
const tenthsOf = ({ ratePer1000 }: Municipality): number => Math.round((ratePer1000 ?? 0) * 10);

/** Whether the printed rate carries a remark, so that nothing should be measured against it. */
export const isDoubted = ({ remarks }: Pick<Municipality, 'remarks'>): boolean =>
  remarks.some(({ figure }) => figure === 'rate');

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

/** The others that may be compared with it: those whose figures carry no remark on the rate. */
const others = (municipality: Municipality, all: readonly Municipality[]): Municipality[] =>
  all.filter((other) => other.code !== municipality.code && !isDoubted(other));

/**
 * Those whose printed rate lies nearest to this one's, of equal rates those nearest in count. Empty
 * where it has no rate or one with a remark.
 *
 * @param most how many
 */
export function nearestInRate(
  municipality: Municipality,
  all: readonly Municipality[],
  most: number,
): Municipality[] {
  if (municipality.ratePer1000 === null || isDoubted(municipality)) return [];
  const rated = others(municipality, all).filter(({ ratePer1000 }) => ratePer1000 !== null);
  return nearest(rated, [distanceIn(tenthsOf, municipality), distanceIn(personsOf, municipality)], most);
}

/** Those whose newest count lies nearest to this one's, of equal counts those nearest in rate. */
export function nearestInCount(
  municipality: Municipality,
  all: readonly Municipality[],
  most: number,
): Municipality[] {
  const by: [Distance, Distance] = [distanceIn(personsOf, municipality), distanceIn(tenthsOf, municipality)];
  return nearest(others(municipality, all), by, most);
}

function distanceIn(measure: (municipality: Municipality) => number, from: Municipality): Distance {
  return (other) => Math.abs(measure(other) - measure(from));
}
