/** Columns that say which place a row is of. Names are promises: see `columnNames` in the tests. */
import type { ColumnText } from './columnText.ts';

export const MUNICIPALITY_CODE: ColumnText = {
  name: 'kommunekode',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Kommunens kode hos Danmarks Statistik, fire cifre som tekst.',
    en: 'Statistics Denmark’s code for the municipality, four digits as text.',
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
    en: 'Statistics Denmark’s code for the region, four digits as text.',
  },
  empty: null,
};

export const REGION_NAME: ColumnText = {
  name: 'region',
  type: 'text',
  unit: null,
  meaning: {
    da: 'Den region, tallet for den nyeste optælling står i.',
    en: 'The region in whose table the newest count appears.',
  },
  empty: null,
};
