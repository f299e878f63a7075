/** Columns of changes between counts. Names are promises: see `columnNames` in the tests. */
import { CHANCE_GIVES } from '../da/chanceWords.ts';
import { type ColumnText, PERCENT, PERSONS, WORD } from './columnText.ts';
import { VERDICT_KEYS_EXPLAINED, VERDICT_VALUES } from './verdictKeys.ts';
import type { Bilingual } from './bilingual.ts';

const NO_SUCH_COUNT: Bilingual = {
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
    en: `The change from ${from} to ${to} in per cent of the count of ${from}, rounded half away from zero. Where the count of ${from} is below 20, give the number of people first.`,
  },
  empty: {
    da: `Kan ikke regnes ud, fordi ingen blev talt i ${from}.`,
    en: `Cannot be calculated, as nobody was counted in ${from}.`,
  },
});

export const verdictColumn = (from: number, to: number): ColumnText => ({
  ...WORD,
  name: `vurdering_${from}_${to}`,
  meaning: {
    da: `Om ændringen fra ${from} til ${to} er større, end ${CHANCE_GIVES} (C-testen: eksakt, tosidet, med hensyn til folketallet begge år). ${VERDICT_KEYS_EXPLAINED.da}.`,
    en: `Whether the change from ${from} to ${to} is larger than chance variation normally gives (the C-test: exact, two-sided, allowing for the population of both years). ${VERDICT_KEYS_EXPLAINED.en}.`,
  },
  empty: { da: 'Ingen blev talt i nogen af årene.', en: 'Nobody was counted in either year.' },
  values: VERDICT_VALUES,
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
    da: `Om ændringen siden optællingen før er større, end ${CHANCE_GIVES} (fra 2022 med hensyn til folketallet). ${VERDICT_KEYS_EXPLAINED.da}.`,
    en: `Whether the change since the count before is larger than chance variation normally gives (from 2022 on, allowing for the population). ${VERDICT_KEYS_EXPLAINED.en}.`,
  },
  empty: CHANGE_SINCE_LAST.empty,
};
