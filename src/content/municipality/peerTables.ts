import type { Municipality } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { isStarredBelow } from '../../domain/isStarredBelow.ts';
import { latestChange, latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import {
  almostSameCount,
  almostSameRate,
  leftOut,
  nearestInCount,
  nearestInRate,
  neighboursColumns,
  noneNearInCount,
  sameCount,
  starredBelow,
} from '#words/municipality/peerTablesWords.ts';
import { sortedNames } from '../names.ts';
import type { Text } from '../text.ts';
import { rateRemarks } from './rateRemarks.ts';

/** The finding above a small table, and what its columns and its choice of municipalities mean. */
export interface PeerTableText {
  readonly finding: Text;
  readonly measure: Text;
}

/** Rates no further apart than this, or than this share of one's own, are almost the same. */
const NEAR_RATE = 0.05;
const NEAR_SHARE_OF_RATE = 0.1;
/** The same for counts: this share of one's own, and at least this many persons. */
const NEAR_SHARE = 0.1;
const NEAR_PERSONS = 2;
/** From here on even the nearest is nowhere near. */
const FAR_SHARE = 0.25;
const FAR_PERSONS = 5;

const rateApart = (a: Municipality, b: Municipality): number => Math.abs(a.rate - b.rate);
const personsApart = (a: Municipality, b: Municipality): number =>
  Math.abs(latestCount(a.counts).persons - latestCount(b.counts).persons);

/** The names of those that share the least distance. */
function nearestNames(peers: readonly Municipality[], apart: (peer: Municipality) => number): string[] {
  const least = Math.min(...peers.map(apart));
  return sortedNames(peers.filter((peer) => apart(peer) === least));
}

/** Over those nearest in rate. @param peers as `nearestInRate` gives them, not empty */
export function ratePeersFinding(municipality: Municipality, peers: readonly Municipality[]): Text {
  const apart = (peer: Municipality): number => rateApart(peer, municipality);
  const near = Math.max(NEAR_RATE, municipality.rate * NEAR_SHARE_OF_RATE);
  return Math.max(...peers.map(apart)) <= near ? almostSameRate(peers.length) : nearestInRate(peers.length);
}

/** Over those nearest in count. @param peers as `nearestInCount` gives them, not empty */
export function countPeersFinding(municipality: Municipality, peers: readonly Municipality[]): Text {
  const { persons } = latestCount(municipality.counts);
  const apart = (peer: Municipality): number => personsApart(peer, municipality);
  const distances = peers.map(apart);
  const [least, most] = [Math.min(...distances), Math.max(...distances)];
  const far = least > Math.max(FAR_PERSONS, persons * FAR_SHARE);
  const near = most <= Math.max(NEAR_PERSONS, persons * NEAR_SHARE);
  if (far) return noneNearInCount(municipality, nearestNames(peers, apart));
  if (most === 0) return sameCount(peers.length);
  return near ? almostSameCount(peers.length) : nearestInCount(peers.length);
}

const hasTriangle = ({ changes }: Municipality): boolean =>
  changes.length > 0 && isNotable(latestChange(changes));

/** Under the finding of the neighbours' table: what a neighbour is, the columns, the triangle where there is one. */
export const neighboursMeasure = (shown: readonly Municipality[]): Text =>
  neighboursColumns(shown[0]?.counts.map(({ year }) => String(year)) ?? [], shown.some(hasTriangle));

/**
 * The remarks on figures of others that stand on a municipality's page: those on rates in full, those on
 * marks of rates that lie at most at 1 together.
 *
 * @param shown others whose figures stand there, in any order, once each
 */
export function peerRemarks(shown: readonly Municipality[]): Text[] {
  const marked = sortedNames(shown.filter(isStarredBelow));
  return [...rateRemarks(shown), ...(marked.length === 0 ? [] : [starredBelow(marked)])];
}

/** Who is left out of the two tables of the nearest; `null` where nobody is. */
export function leftOutOfPeers(municipality: Municipality, all: readonly Municipality[]): Text | null {
  const doubted = all.filter((other) => other.code !== municipality.code && isDoubted(other));
  return doubted.length === 0 ? null : leftOut(sortedNames(doubted));
}
