import type { Dataset, Region } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, people, printedRate } from '../figures.ts';
import { countryRate } from '../municipality/compareRates.ts';
import { SITE_NAME } from '../labels/site.ts';
import { type Text, t } from '../../text.ts';
import { countedSentence } from './countedSentence.ts';

const marked = (flagged: number, of: number, where: string): Text =>
  t`Rapporten markerer ${number(flagged)} af de ${number(of)} kommuner ${where}, fordi de efter afrunding har ${printedRate(FLAG_THRESHOLD)} eller flere mennesker i hjemløshed pr. 1.000 indbyggere.`;

/** Sentences on a region that can be copied as they stand, each right on its own. */
export const regionSentences = (region: Region, { country }: Dataset): Text[] => [
  countedSentence(region.name, region),
  t`${region.name} har ${printedRate(region.ratePer1000)} mennesker i hjemløshed pr. 1.000 indbyggere. I hele landet er tallet omkring ${printedRate(countryRate(country))}.`,
  marked(region.flaggedCount, region.municipalityCodes.length, `i ${region.name}`),
];

/** The same on the country. */
export const countrySentences = ({ country, municipalities }: Dataset): Text[] => [
  countedSentence(country.name, { counts: country.series, changes: country.changes }),
  t`VIVEs tal svarer til omkring ${printedRate(countryRate(country))} mennesker i hjemløshed pr. 1.000 indbyggere i ${country.name} i ${String(country.latestYear)}. ${SITE_NAME} har regnet det ud af ${people(country.latestPersons)} blandt ${number(country.population)} indbyggere.`,
  marked(country.flaggedCount, municipalities.length, `i ${country.name}`),
];
