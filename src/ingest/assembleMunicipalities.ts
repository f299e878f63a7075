import { changesOf } from '../domain/change.ts';
import type { Count, Municipality, RatedCount, Remark } from '../domain/dataset.ts';
import { latestCount, personsOf } from '../domain/latest.ts';
import { levelOf } from '../domain/level.ts';
import { rankAmong } from '../domain/rank.ts';
import { ratedCount } from '../domain/ratedCount.ts';
import type { MunicipalityCounts } from './municipalityCounts.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import { populationOf, type Population } from './population.ts';
import { required } from './required.ts';

/** What the tables say of a municipality, with its inhabitants at each count. */
interface Rated extends MunicipalityCounts {
  readonly counts: readonly RatedCount[];
}

function withInhabitants(counted: MunicipalityCounts, inhabitants: readonly Population[]): Rated {
  const { code, counts } = counted;
  return {
    ...counted,
    counts: counts.map((count) => {
      const population = populationOf(inhabitants, code, count.year);
      return ratedCount(count, required(population, `inhabitants of ${code} in ${count.year}`).inhabitants);
    }),
  };
}

const rateOfLatest = ({ counts }: Rated): number => latestCount(counts).rate;

const sumOfLatest = (municipalities: readonly Rated[]): number =>
  municipalities.reduce((persons, m) => persons + personsOf(m), 0);

/**
 * The municipalities' records from checked parts.
 *
 * @param register in the order of the codes
 * @param allCounts what the tables say of each
 * @param inhabitants of each in the year of each of its counts
 * @param countryPersons the national newest count, above 0
 * @param remarksOn the remarks that go with a place's newest figures
 */
export function assembleMunicipalities(
  register: readonly RegisteredMunicipality[],
  allCounts: readonly MunicipalityCounts[],
  inhabitants: readonly Population[],
  countryPersons: number,
  remarksOn: (code: string, counts: readonly Count[]) => Remark[],
): Municipality[] {
  const all = allCounts.map((counted) => withInhabitants(counted, inhabitants));
  const allRates = all.map(rateOfLatest);
  return register.map(({ regionCodes, ...names }) => {
    const { code, name } = names;
    const counted = required(
      all.find((candidate) => candidate.code === code),
      name,
    );
    const { counts, regionCode, rates, printedRate, flagged } = counted;
    const latest = latestCount(counts);
    const { year, persons, population, rate } = latest;
    const inRegion = all.filter((other) => other.regionCode === regionCode);
    const regionPersons = sumOfLatest(inRegion);
    return {
      ...names,
      regionCode,
      counts,
      changes: changesOf(counts),
      rates,
      latestYear: year,
      population,
      rate,
      level: levelOf(latest),
      printedRate,
      flagged,
      ranks: { country: rankAmong(rate, allRates), region: rankAmong(rate, inRegion.map(rateOfLatest)) },
      shareOfRegion: regionPersons === 0 ? null : persons / regionPersons,
      shareOfCountry: persons / countryPersons,
      remarks: remarksOn(code, counts),
    };
  });
}
