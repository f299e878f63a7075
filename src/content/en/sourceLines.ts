import type { Count, Country } from '../../domain/dataset.ts';
import { number, people } from '../values.ts';
import { joinWords } from './language/joinWords.ts';
import { type Text, t } from '../text.ts';

/** Where the figures of municipalities and regions come from: VIVE first, the report second. */
export const vivesCounts = (years: readonly number[]): Text =>
  t`Source: VIVE, ${years.length === 1 ? 'count' : 'counts'} of ${joinWords(years.map(String))}, as printed by Hjem til Alle and SAND (2025).`;

/** The same of the two newest counts. */
export const printedCounts = (counts: readonly Count[]): Text =>
  vivesCounts(counts.slice(-2).map(({ year }) => year));

/** The same where rates stand beside the counts. */
export const countsAndPopulation = (counts: readonly Count[]): Text =>
  t`${printedCounts(counts)} Population: Statistics Denmark.`;

/** For charts with both printed rates and the country's, which is our own calculation. */
export function vivesAndStatisticsDenmark(years: readonly number[]): Text {
  return t`Sources: VIVE, ${years.length === 1 ? 'count' : 'counts'} of ${joinWords(years.map(String))}, and Statistics Denmark (population on 1\u00a0January).`;
}

/** What the country's rate is made from. */
export function countryRateRemark(country: Country): Text {
  return t`The national figure is our own calculation: ${people(country.latestPersons)} among ${number(country.population)} inhabitants.`;
}

export const REPORT_TITLE = 'Hjemløshed i Danmark – og hvordan vi løser det';
export const REPORT_PUBLISHERS = 'Hjem til Alle and SAND – De Hjemløses Landsorganisation';
export const VIVE_REPORT = 'Hjemløshed i Danmark 2024';

/** What every map owes its sources. */
export const MAP_SOURCE =
  'Map: © OpenStreetMap contributors (ODbL), GeoNames (CC BY 4.0); the boundaries are generalised';
