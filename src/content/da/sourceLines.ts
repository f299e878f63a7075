import type { Count, Country } from '../../domain/dataset.ts';
import { number, people } from '../values.ts';
import { joinWords } from './language/joinWords.ts';
import { type Text, t } from '../text.ts';

/** Where the figures of municipalities and regions come from: VIVE first, the report second. */
export const vivesCounts = (years: readonly number[]): Text =>
  t`Kilde: VIVE, ${years.length === 1 ? 'optællingen' : 'optællingerne'} ${joinWords(years.map(String))}, som trykt af Hjem til Alle og SAND (2025).`;

/** The same of the two newest counts. */
export const printedCounts = (counts: readonly Count[]): Text =>
  vivesCounts(counts.slice(-2).map(({ year }) => year));

/** The same where rates stand beside the counts. */
export const countsAndPopulation = (counts: readonly Count[]): Text =>
  t`${printedCounts(counts)} Folketal: Danmarks Statistik.`;

/** For charts with both printed rates and the country's, which is our own calculation. */
export function vivesAndStatisticsDenmark(years: readonly number[]): Text {
  return t`Kilder: VIVE, ${years.length === 1 ? 'optællingen' : 'optællingerne'} ${joinWords(years.map(String))}, og Danmarks Statistik (folketal pr. 1. januar).`;
}

/** What the country's rate is made from. */
export function countryRateRemark(country: Country): Text {
  return t`Landstallet er vores egen beregning: ${people(country.latestPersons)} blandt ${number(country.population)} indbyggere.`;
}

export const REPORT_TITLE = 'Hjemløshed i Danmark – og hvordan vi løser det';
export const REPORT_PUBLISHERS = 'Hjem til Alle og SAND – De Hjemløses Landsorganisation';
export const VIVE_REPORT = 'Hjemløshed i Danmark 2024';

/** What every map owes its sources. */
export const MAP_SOURCE =
  'Kort: © OpenStreetMaps bidragydere (ODbL), GeoNames (CC BY 4.0); grænserne er generaliserede';
