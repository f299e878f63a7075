import type { Change, Dataset, Municipality, SeriesCount } from '../../domain/dataset.ts';
import { latestChange, latestCount, personsOf, previousCount } from '../../domain/latest.ts';
import { byRate } from '../../domain/byRate.ts';
import { isDoubted } from '../../domain/peers.ts';
import { isAboveLine } from '../../domain/rate.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import { largestUncertainRise, mostNotAboveLine, mostPersons } from '../../domain/tellingExamples.ts';
import type { Text } from '../text.ts';

/**
 * What the report's cautions take from the figures; `null` where these don't bear one out. A rate that hides a
 * count is `sameRateFarApart`.
 */

/** One caution in the words of a language. */
export interface CautionWords<Facts> {
  /** What it is called, also where it must be left out. */
  readonly name: string;
  readonly paragraphs: (facts: Facts) => Text[];
}

/** A percentage that is few people. */
export interface LargePercentage {
  readonly municipality: Municipality;
  readonly before: SeriesCount;
  readonly now: SeriesCount;
  readonly change: Change;
}

export function largePercentage({ municipalities }: Dataset): LargePercentage | null {
  const municipality = largestUncertainRise(municipalities);
  if (municipality === null) return null;
  const { counts, changes } = municipality;
  return {
    municipality,
    before: previousCount(counts),
    now: latestCount(counts),
    change: latestChange(changes),
  };
}

/** Large municipalities have more, but not all of them: Odense has fewer, and smaller ones have more. */
export interface LargeCities {
  /** With most people, most first. */
  readonly most: readonly Municipality[];
  /** Their part of the country's people, in per cent. */
  readonly percent: number;
  /** The second of them, and smaller ones that lie above it. */
  readonly second: Municipality;
  readonly smaller: readonly Municipality[];
  readonly odense: Municipality;
}

/** Denmark's third city by inhabitants; in the counts it isn't. */
const ODENSE = '0461';
/** Of those with most people so many make the large cities, and so many smaller ones are named. */
const LARGE = 3;

export function largeCities({ municipalities, country }: Dataset): LargeCities | null {
  const most = mostPersons(municipalities, LARGE);
  const odense = municipalities.find(({ code }) => code === ODENSE);
  const [, second] = most;
  if (odense === undefined || second === undefined || most.some(isDoubted)) return null;
  const smaller = byRate(municipalities.filter((m) => !isDoubted(m)))
    .filter((m) => m.rate > second.rate && !most.includes(m))
    .slice(0, LARGE);
  const areHigher = most.every((m) => m.rate > country.rate);
  if (!areHigher || smaller.length === 0 || isAboveLine(odense.rate)) return null;
  const share = most.reduce((sum, { shareOfCountry }) => sum + shareOfCountry, 0);
  return { most, percent: share * 100, second, smaller, odense };
}

/** Not above 1, and yet people. */
export interface NotAboveLine {
  /** Where most people are. */
  readonly most: Municipality;
  /** How many municipalities are not above 1, and the people in them. */
  readonly municipalities: number;
  readonly persons: number;
}

export function notAboveLine({ municipalities }: Dataset): NotAboveLine | null {
  const most = mostNotAboveLine(municipalities);
  if (most === null) return null;
  const below = municipalities.filter((m) => !isAboveLine(m.rate));
  return {
    most,
    municipalities: below.length,
    persons: below.reduce((sum, municipality) => sum + personsOf(municipality), 0),
  };
}

/** The highest rate of all where it is doubted. Why, the record's remark says, and we add nothing. */
export interface Outlier {
  readonly highest: Municipality;
  readonly next: Municipality;
  readonly isOutsideScale: boolean;
}

export function outlier({ municipalities }: Dataset): Outlier | null {
  const [highest, next] = byRate(municipalities);
  if (highest === undefined || next === undefined || !isDoubted(highest)) return null;
  return { highest, next, isOutsideScale: isOutsideScale(highest.rate) };
}
