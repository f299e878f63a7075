import { changesOf } from '../../../src/domain/change.ts';
import type { Country, Municipality, Region, Remark } from '../../../src/domain/dataset.ts';
import { latestCount } from '../../../src/domain/latest.ts';
import { levelOf } from '../../../src/domain/level.ts';
import { ratedCount } from '../../../src/domain/ratedCount.ts';

const YEARS = [2022, 2024] as const;
const counted = (persons: readonly number[], population: number) =>
  persons.map((count, i) =>
    ratedCount({ year: YEARS[i + YEARS.length - persons.length] ?? 2024, persons: count }, population),
  );

/** A made-up municipality with the given counts, newest last; `over` sets the rest, inhabitants in all years. */
export function municipality(persons: readonly number[], over: Partial<Municipality> = {}): Municipality {
  const counts = counted(persons, over.population ?? 27_677);
  const { population, rate } = latestCount(counts);
  return {
    code: '0165',
    name: 'Albertslund',
    officialName: 'Albertslund Kommune',
    genitive: 'Albertslunds',
    locative: 'i Albertslund',
    slug: 'albertslund',
    otherSpellings: [],
    website: null,
    regionCode: '1084',
    counts,
    changes: changesOf(counts),
    rates: [{ year: 2024, printed: 1.6, flagged: true }],
    latestYear: 2024,
    population,
    rate,
    level: levelOf(latestCount(counts)),
    printedRate: 1.6,
    flagged: true,
    ranks: { country: { rank: 7, tied: false, of: 98 }, region: { rank: 5, tied: false, of: 29 } },
    shareOfRegion: 44 / 2605,
    shareOfCountry: 44 / 5989,
    remarks: [],
    ...over,
  };
}

/** Nobody counted, so no printed rate and no rank by it. */
export const WITHOUT_RATE: Partial<Municipality> = {
  printedRate: null,
  flagged: false,
  shareOfRegion: 0,
  shareOfCountry: 0,
};

/** A made-up remark. */
export const remarkOn = (figure: Remark['figure'], text: string): Remark => ({
  id: 'x',
  figure,
  text,
  source: 'Rapporten',
  english: { text: 'In English.', source: 'The report' },
});

/** One whose newest rate is 1.363; `over` sets the rest, inhabitants in all years. */
export function region(over: Partial<Region> = {}): Region {
  const counts = counted([2476, 2605], over.population ?? 1_911_067);
  const { population, rate } = latestCount(counts);
  return {
    code: '1084',
    name: 'Region Hovedstaden',
    slug: 'hovedstaden',
    validFrom: '2007-01-01',
    validTo: null,
    municipalityCodes: ['0165'],
    counts,
    changes: changesOf(counts),
    latestYear: 2024,
    population,
    rate,
    level: levelOf(latestCount(counts)),
    printedRate: 1.4,
    shareOfCountry: 2605 / 5989,
    flaggedCount: 15,
    remarks: [],
    ...over,
  };
}

const SERIES = counted([5789, 5989], 5_961_249);

export const COUNTRY: Country = {
  name: 'Danmark',
  series: SERIES,
  changes: changesOf(SERIES),
  latestYear: 2024,
  latestPersons: 5989,
  population: 5_961_249,
  rate: 1.00466,
  level: levelOf({ persons: 5989, population: 5_961_249 }),
  flaggedCount: 31,
};

/** No-break spaces as plain ones, so that the expected sentences can be typed. */
export const typed = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
