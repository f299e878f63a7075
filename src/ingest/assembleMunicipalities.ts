import { changesOf } from '../domain/change.ts';
import type { Municipality, Rank, Remark } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { rankAmong } from '../domain/rank.ts';
import type { MunicipalityCounts } from './municipalityCounts.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import { required } from './required.ts';

/** By rate among those with a rate. @returns `null` where it has none itself */
function rankByRate({ ratePer1000 }: MunicipalityCounts, among: readonly MunicipalityCounts[]): Rank | null {
  if (ratePer1000 === null) return null;
  return rankAmong(
    ratePer1000,
    among.flatMap((other) => other.ratePer1000 ?? []),
  );
}

const sumOfLatest = (municipalities: readonly MunicipalityCounts[]): number =>
  municipalities.reduce((persons, { counts }) => persons + latestCount(counts).persons, 0);

/**
 * The municipalities' records from checked parts.
 *
 * @param register in the order of the codes
 * @param all what the tables say of each
 * @param countryPersons the national newest count, above 0
 * @param remarksOn the remarks on a code's figures
 */
export function assembleMunicipalities(
  register: readonly RegisteredMunicipality[],
  all: readonly MunicipalityCounts[],
  countryPersons: number,
  remarksOn: (code: string) => Remark[],
): Municipality[] {
  return register.map(({ code, name, officialName, genitive, locative, slug, otherSpellings }) => {
    const counted = required(
      all.find((candidate) => candidate.code === code),
      name,
    );
    const { counts, regionCode, rates, ratePer1000, flagged } = counted;
    const { year, persons } = latestCount(counts);
    const inRegion = all.filter((other) => other.regionCode === regionCode);
    const regionPersons = sumOfLatest(inRegion);
    return {
      code,
      name,
      officialName,
      genitive,
      locative,
      slug,
      otherSpellings,
      regionCode,
      counts,
      changes: changesOf(counts),
      rates,
      latestYear: year,
      ratePer1000,
      flagged,
      rankInCountry: rankByRate(counted, all),
      rankInRegion: rankByRate(counted, inRegion),
      shareOfRegion: regionPersons === 0 ? null : persons / regionPersons,
      shareOfCountry: persons / countryPersons,
      remarks: remarksOn(code),
    };
  });
}
