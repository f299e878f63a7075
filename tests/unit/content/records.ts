import { changesOf } from '../../../src/domain/change.ts';
import type { Country, Municipality, Region } from '../../../src/domain/dataset.ts';

const YEARS = [2022, 2024] as const;
const counted = (persons: readonly number[]) =>
  persons.map((count, i) => ({ year: YEARS[i + YEARS.length - persons.length] ?? 2024, persons: count }));

/** A made-up municipality with the given counts, newest last; `over` sets the rest. */
export function municipality(persons: readonly number[], over: Partial<Municipality> = {}): Municipality {
  const counts = counted(persons);
  return {
    code: '0165',
    name: 'Albertslund',
    officialName: 'Albertslund Kommune',
    genitive: 'Albertslunds',
    locative: 'i Albertslund',
    slug: 'albertslund',
    otherSpellings: [],
    regionCode: '1084',
    counts,
    changes: changesOf(counts),
    rates: [{ year: 2024, ratePer1000: 1.6, flagged: true }],
    latestYear: 2024,
    ratePer1000: 1.6,
    flagged: true,
    rankInCountry: { rank: 6, tied: true, of: 97 },
    rankInRegion: { rank: 4, tied: true, of: 29 },
    shareOfRegion: 44 / 2605,
    shareOfCountry: 44 / 5989,
    remarks: [],
    ...over,
  };
}

/** Nobody counted, so no rate and no rank. */
export const WITHOUT_RATE: Partial<Municipality> = {
  ratePer1000: null,
  flagged: false,
  rankInCountry: null,
  rankInRegion: null,
  shareOfRegion: 0,
  shareOfCountry: 0,
};

export function region(over: Partial<Region> = {}): Region {
  const counts = counted([2476, 2605]);
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
    ratePer1000: 1.4,
    population: 1_911_067,
    shareOfCountry: 2605 / 5989,
    flaggedCount: 15,
    remarks: [],
    ...over,
  };
}

const SERIES = [
  { year: 2022, persons: 5789 },
  { year: 2024, persons: 5989 },
];

export const COUNTRY: Country = {
  name: 'Danmark',
  series: SERIES,
  changes: changesOf(SERIES),
  latestYear: 2024,
  latestPersons: 5989,
  population: 5_961_249,
  ratePer1000: (5989 / 5_961_249) * 1000,
  flaggedCount: 31,
};

/** No-break spaces as plain ones, so that the expected sentences can be typed. */
export const typed = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
