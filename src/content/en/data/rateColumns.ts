/** Columns of true rates, levels and ranks. Names are promises: see `columnNames` in the tests. */
import { PER_1000, type ColumnText } from './columnText.ts';
import { LEVEL_KEYS_EXPLAINED, LEVEL_VALUES } from './levelKeys.ts';
import type { Words } from './words.ts';
import { LINE } from '../../../domain/rate.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** In the name of a column, or nothing where a column of its own has the year. */
type Year = number | null;

const named = (start: string, year: Year, end = ''): string =>
  `${start}${year === null ? '' : `_${year}`}${end}`;

const NO_POPULATION: Words = {
  da: 'Der er ikke et tal eller et folketal for det år.',
  en: 'There is no count or no population for that year.',
};

const RATE = { type: 'number', decimals: 3, unit: PER_1000, empty: NO_POPULATION } as const;

export const populationColumn = (year: Year): ColumnText => ({
  name: named('folketal', year),
  type: 'integer',
  unit: { da: 'indbyggere', en: 'inhabitants' },
  meaning: {
    da: `Indbyggere 1. januar ${year ?? 'i året'}, Danmarks Statistik (FOLK1AM).`,
    en: `Inhabitants on 1 January ${year ?? 'of the year'}, Statistics Denmark (FOLK1AM).`,
  },
  empty: NO_POPULATION,
});

export const trueRateColumn = (year: Year): ColumnText => ({
  ...RATE,
  name: named('pr_1000', year),
  meaning: {
    da: `Mennesker i hjemløshed pr. 1.000 indbyggere ${year === null ? 'i året' : `i ${year}`}: vores beregning af antal og folketal, tre decimaler. Sammenlign med dette tal, ikke med det trykte.`,
    en: `Persons in homelessness per 1,000 inhabitants ${year === null ? 'in the year' : `in ${year}`}: our calculation from count and population, three decimals. Compare by this figure, not by the printed one.`,
  },
});

const INTERVAL: Words = {
  da: 'det eksakte 95 %-interval for pr_1000 (Garwood, 1936), regnet som tilfældige udsving i et antal. Mennesker er ikke uafhængige af hinanden, så virkelige udsving er mindst så store.',
  en: 'the exact 95% interval of pr_1000 (Garwood, 1936), taken as random variation of a count. People are not independent of each other, so real variation is at least as large.',
};

export const lowerColumn = (year: Year): ColumnText => ({
  ...RATE,
  name: named('pr_1000', year, '_nedre'),
  meaning: { da: `Nederste ende af ${INTERVAL.da}`, en: `Lower end of ${INTERVAL.en}` },
});

export const upperColumn = (year: Year): ColumnText => ({
  ...RATE,
  name: named('pr_1000', year, '_oevre'),
  meaning: { da: `Øverste ende af ${INTERVAL.da}`, en: `Upper end of ${INTERVAL.en}` },
});

export const levelColumn = (year: Year): ColumnText => ({
  name: named('niveau', year),
  type: 'text',
  unit: null,
  meaning: {
    da: `Om tallet klart ligger over eller under ${LINE_IN_WORDS} pr. 1.000 indbyggere, uden afrunding. ${LEVEL_KEYS_EXPLAINED.da}.`,
    en: `Whether the unrounded rate lies clearly above or below ${LINE} per 1,000 inhabitants. ${LEVEL_KEYS_EXPLAINED.en}.`,
  },
  empty: NO_POPULATION,
  values: LEVEL_VALUES,
});

const PLACE = { type: 'integer', unit: { da: 'nr.', en: 'rank' }, empty: NO_POPULATION } as const;

export const rankColumn = (year: number): ColumnText => ({
  ...PLACE,
  name: `placering_${year}`,
  meaning: {
    da: `Placering blandt alle kommuner efter pr_1000_${year} uden afrunding; nr. 1 har det højeste tal.`,
    en: `Rank among all municipalities by unrounded pr_1000_${year}; no. 1 has the highest.`,
  },
});

const RANGE: Words = {
  da: 'det spænd, som placeringen med 95 % sandsynlighed ligger i: 10.000 lodtrækninger af alle kommuners tal (gammafordeling, Jeffreys’ prior).',
  en: 'the range that holds the rank with a probability of 95%: 10,000 draws of all municipalities’ rates (gamma posterior, Jeffreys prior).',
};

export const rankFromColumn = (year: number): ColumnText => ({
  ...PLACE,
  name: `placering_${year}_fra`,
  meaning: { da: `Højeste placering i ${RANGE.da}`, en: `Highest rank of ${RANGE.en}` },
});

export const rankToColumn = (year: number): ColumnText => ({
  ...PLACE,
  name: `placering_${year}_til`,
  meaning: { da: `Laveste placering i ${RANGE.da}`, en: `Lowest rank of ${RANGE.en}` },
});
