/** Columns of counts, rates and flags. Names are promises: see `columnNames` in the tests. */
import { PERSONS, PER_1000, type ColumnText } from './columnText.ts';

export const YEAR: ColumnText = {
  name: 'aar',
  type: 'integer',
  unit: { da: 'år', en: 'year' },
  meaning: {
    da: 'Året for optællingen, som VIVE laver i uge 6.',
    en: 'Year of the count, which VIVE makes in week 6.',
  },
  empty: null,
};

export const PERSONS_OF_YEAR: ColumnText = {
  name: 'antal',
  type: 'integer',
  unit: PERSONS,
  meaning: {
    da: 'Mennesker i hjemløshed i VIVEs optælling. Nul betyder, at ingen blev talt.',
    en: 'People experiencing homelessness in VIVE’s count. Zero means that nobody was counted.',
  },
  empty: null,
};

export const countColumn = (year: number): ColumnText => ({
  ...PERSONS_OF_YEAR,
  name: `antal_${year}`,
  meaning: {
    da: `Mennesker i hjemløshed i VIVEs optælling i uge 6, ${year}. Nul betyder, at ingen blev talt.`,
    en: `People experiencing homelessness in VIVE’s count in week 6, ${year}. Zero means that nobody was counted.`,
  },
});

export const rateColumn = (year: number): ColumnText => ({
  name: `antal_pr_1000_${year}`,
  type: 'number',
  decimals: 1,
  unit: PER_1000,
  meaning: {
    da: `Mennesker i hjemløshed pr. 1.000 indbyggere i ${year}, med én decimal, som rapporten trykker det. Uafrundet: pr_1000_${year}.`,
    en: `People experiencing homelessness per 1,000 inhabitants in ${year}, one decimal, as the report prints it. Unrounded: pr_1000_${year}.`,
  },
  empty: {
    da: 'Rapporten trykker ingen rate, fordi ingen blev talt.',
    en: 'The report prints no rate, as nobody was counted.',
  },
});

export const flagColumn = (year: number): ColumnText => ({
  name: `markeret_${year}`,
  type: 'boolean',
  unit: null,
  meaning: {
    da: `Om rapporten sætter sin stjerne ved kommunen i ${year}: ja eller nej. Stjernen er læst, ikke regnet ud.`,
    en: `Whether the report prints its asterisk in ${year}: ja (yes) or nej (no). The asterisk is read from the report, not calculated.`,
  },
  empty: {
    da: 'Vides ikke: Tabellens stjerner gælder en nyere rate.',
    en: 'Not known: the table’s asterisks belong to a newer rate.',
  },
});

export const flaggedCountColumn = (year: number): ColumnText => ({
  name: `markerede_kommuner_${year}`,
  type: 'integer',
  unit: { da: 'kommuner', en: 'municipalities' },
  meaning: {
    da: `Hvor mange af regionens kommuner rapporten sætter stjerne ved i ${year}.`,
    en: `How many of the region’s municipalities carry the report’s asterisk in ${year}.`,
  },
  empty: null,
});

export const COMPUTED_RATE: ColumnText = {
  name: 'antal_pr_1000_beregnet',
  type: 'number',
  decimals: 3,
  unit: PER_1000,
  meaning: {
    da: 'Det samme som pr_1000, under det navn, kolonnen fik først: vores egen beregning, tre decimaler.',
    en: 'The same as pr_1000, under the name that the column had first: our own calculation, three decimals.',
  },
  empty: { da: 'Ikke beregnet for det år.', en: 'Not calculated for that year.' },
};
