/** What each column of the published tables means. Names are promises: see `columnNames` in the tests. */
import { VERDICT_LABELS } from '../chanceWords.ts';
import type { Words } from './words.ts';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

export interface ColumnText {
  readonly name: string;
  readonly type: ColumnType;
  /** Digits after the mark in text files, always written: a printed 1,0 is not a whole 1. */
  readonly decimals?: number;
  /** `null` for names, codes and words. */
  readonly unit: Words | null;
  readonly meaning: Words;
  /** What an empty field means; `null` where the column is never empty. */
  readonly empty: Words | null;
  /** All values there are, where they are few. */
  readonly values?: readonly string[];
}

const PERSONS: Words = { da: 'mennesker', en: 'persons' };
const PERCENT: Words = { da: 'hele procent', en: 'whole per cent' };
const PER_1000: Words = { da: 'mennesker pr. 1.000 indbyggere', en: 'persons per 1,000 inhabitants' };

export const MUNICIPALITY_CODE: ColumnText = {
  name: 'kommunekode',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Kommunens kode hos Danmarks Statistik, fire cifre som tekst.',
    en: 'Statistics Denmark’s code of the municipality, four digits as text.',
  },
  empty: null,
};

export const MUNICIPALITY_NAME: ColumnText = {
  name: 'kommune',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Kommunens navn i det officielle register.',
    en: 'The municipality’s name in the official register.',
  },
  empty: null,
};

export const REGION_CODE: ColumnText = {
  name: 'regionskode',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Regionens kode hos Danmarks Statistik, fire cifre som tekst.',
    en: 'Statistics Denmark’s code of the region, four digits as text.',
  },
  empty: null,
};

export const REGION_NAME: ColumnText = {
  name: 'region',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Den region, tallet for den nyeste optælling står i.',
    en: 'The region in whose table the newest count stands.',
  },
  empty: null,
};

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
    en: 'Persons in homelessness in VIVE’s count. Zero means that nobody was counted.',
  },
  empty: null,
};

export const countColumn = (year: number): ColumnText => ({
  ...PERSONS_OF_YEAR,
  name: `antal_${year}`,
  meaning: {
    da: `Mennesker i hjemløshed i VIVEs optælling i uge 6, ${year}. Nul betyder, at ingen blev talt.`,
    en: `Persons in homelessness in VIVE’s count in week 6, ${year}. Zero means that nobody was counted.`,
  },
});

const NO_SUCH_COUNT: Words = {
  da: 'Der er ikke et tal for begge år.',
  en: 'There is no figure for both years.',
};

export const changeColumn = (from: number, to: number): ColumnText => ({
  name: `aendring_${from}_${to}`,
  type: 'integer',
  unit: PERSONS,
  meaning: {
    da: `Tallet for ${to} minus tallet for ${from}.`,
    en: `The count of ${to} minus the count of ${from}.`,
  },
  empty: NO_SUCH_COUNT,
});

export const percentColumn = (from: number, to: number): ColumnText => ({
  name: `aendring_pct_${from}_${to}`,
  type: 'integer',
  unit: PERCENT,
  meaning: {
    da: `Ændringen fra ${from} til ${to} i procent af tallet for ${from}; halve rundes væk fra nul. Er tallet for ${from} under 20, bør antallet stå først.`,
    en: `The change from ${from} to ${to} in per cent of the count of ${from}, rounded half away from zero. Where the count of ${from} is below 20, give the persons first.`,
  },
  empty: {
    da: `Kan ikke regnes ud, fordi ingen blev talt i ${from}.`,
    en: `Cannot be computed, as nobody was counted in ${from}.`,
  },
});

export const VERDICTS: readonly string[] = Object.values(VERDICT_LABELS).filter((label) => label !== null);

export const verdictColumn = (from: number, to: number): ColumnText => ({
  name: `vurdering_${from}_${to}`,
  type: 'text',
  unit: null,
  meaning: {
    da: `Om ændringen fra ${from} til ${to} er større, end tilfældige udsving normalt giver (eksakt tosidet binomialtest; grænserne er p < 0,05 og p < 0,002).`,
    en: `Whether the change from ${from} to ${to} is larger than chance normally gives (exact two-sided binomial test; the limits are p < 0.05 and p < 0.002).`,
  },
  empty: { da: 'Ingen blev talt i nogen af årene.', en: 'Nobody was counted in either year.' },
  values: VERDICTS,
});

export const rateColumn = (year: number): ColumnText => ({
  name: `antal_pr_1000_${year}`,
  type: 'number',
  decimals: 1,
  unit: PER_1000,
  meaning: {
    da: `Mennesker i hjemløshed pr. 1.000 indbyggere i ${year}, med én decimal, som rapporten trykker det.`,
    en: `Persons in homelessness per 1,000 inhabitants in ${year}, one decimal, as the report prints it.`,
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
    en: `Whether the report prints its asterisk in ${year}: ja (yes) or nej (no). Read, never computed.`,
  },
  empty: {
    da: 'Vides ikke: Tabellens stjerner gælder en nyere rate.',
    en: 'Not known: the table’s asterisks are of a newer rate.',
  },
});

export const populationColumn = (year: number): ColumnText => ({
  name: `folketal_${year}`,
  type: 'integer',
  unit: { da: 'indbyggere', en: 'inhabitants' },
  meaning: {
    da: `Indbyggere 1. januar ${year}, Danmarks Statistik.`,
    en: `Inhabitants on 1 January ${year}, Statistics Denmark.`,
  },
  empty: null,
});

export const flaggedCountColumn = (year: number): ColumnText => ({
  name: `markerede_kommuner_${year}`,
  type: 'integer',
  unit: { da: 'kommuner', en: 'municipalities' },
  meaning: {
    da: `Hvor mange af regionens kommuner rapporten sætter stjerne ved i ${year}.`,
    en: `How many of the region’s municipalities carry the asterisk in ${year}.`,
  },
  empty: null,
});

export const CHANGE_SINCE_LAST: ColumnText = {
  name: 'aendring',
  type: 'integer',
  unit: PERSONS,
  meaning: {
    da: 'Tallet minus tallet for optællingen før. Der er ikke lige mange år mellem optællingerne.',
    en: 'The count minus the count before. The counts are not evenly spaced.',
  },
  empty: { da: 'Den første optælling i filen.', en: 'The first count in the file.' },
};

export const PERCENT_SINCE_LAST: ColumnText = {
  name: 'aendring_pct',
  type: 'integer',
  unit: PERCENT,
  meaning: {
    da: 'Ændringen i procent af optællingen før; halve rundes væk fra nul.',
    en: 'The change in per cent of the count before, rounded half away from zero.',
  },
  empty: CHANGE_SINCE_LAST.empty,
};

export const VERDICT_SINCE_LAST: ColumnText = {
  ...verdictColumn(0, 0),
  name: 'vurdering',
  meaning: {
    da: 'Om ændringen siden optællingen før er større, end tilfældige udsving normalt giver.',
    en: 'Whether the change since the count before is larger than chance normally gives.',
  },
  empty: CHANGE_SINCE_LAST.empty,
};

export const COMPUTED_RATE: ColumnText = {
  name: 'antal_pr_1000_beregnet',
  type: 'number',
  decimals: 3,
  unit: PER_1000,
  meaning: {
    da: 'Vores egen beregning af antallet pr. 1.000 indbyggere, tre decimaler, ud fra Danmarks Statistiks folketal 1. januar.',
    en: 'Our own calculation of persons per 1,000 inhabitants, three decimals, from Statistics Denmark’s population on 1 January.',
  },
  empty: { da: 'Ikke beregnet for det år.', en: 'Not computed for that year.' },
};

export const DISTRIBUTION: ColumnText = {
  name: 'fordeling',
  type: 'text',
  unit: null,
  meaning: {
    da: 'situation: hvor man opholdt sig. alder: hvor gammel man var.',
    en: 'situation: where people stayed. alder: how old they were.',
  },
  empty: null,
  values: ['situation', 'alder'],
};

export const GROUP: ColumnText = {
  name: 'gruppe',
  type: 'text',
  unit: null,
  meaning: { da: 'Gruppen i fordelingen.', en: 'The group of the distribution.' },
  empty: null,
};

export const SHARE: ColumnText = {
  name: 'procent',
  type: 'integer',
  unit: PERCENT,
  meaning: {
    da: 'Gruppens andel af de talte i hele landet.',
    en: 'The group’s share of those counted in the whole country.',
  },
  empty: null,
};

export const REMAINDER: ColumnText = {
  name: 'rest',
  type: 'boolean',
  unit: null,
  meaning: {
    da: 'ja, hvor tallet er det, der er tilbage til 100, ellers nej.',
    en: 'ja (yes) where the figure is what is left to 100, otherwise nej (no).',
  },
  empty: null,
};

export const REMARK: ColumnText = {
  name: 'bemaerkning',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Forbehold, der hører til tallene og skal følge med dem.',
    en: 'Caveats that belong to the figures and must travel with them (in Danish).',
  },
  empty: { da: 'Ingen særlige forbehold.', en: 'No particular caveat.' },
};

export const SOURCE: ColumnText = {
  name: 'kilde',
  type: 'text',
  unit: null,
  meaning: { da: 'Hvor tallene kommer fra.', en: 'Where the figures come from (in Danish).' },
  empty: null,
};

export const DATA_DATE: ColumnText = {
  name: 'data_dato',
  type: 'text',
  unit: { da: 'dato, ÅÅÅÅ-MM-DD', en: 'date, YYYY-MM-DD' },
  meaning: {
    da: 'Hvornår tallene sidst blev ændret her.',
    en: 'When the figures were last changed here.',
  },
  empty: null,
};
