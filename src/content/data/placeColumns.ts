/** Columns that say which place a row is of. Names are promises: see `columnNames` in the tests. */
import { type ColumnText, WORD } from './columnText.ts';

export const MUNICIPALITY_CODE: ColumnText = {
  ...WORD,
  name: 'kommunekode',
  meaning: {
    da: 'Kommunens kode hos Danmarks Statistik, fire cifre som tekst.',
    en: 'Statistics Denmark’s code for the municipality, four digits as text.',
  },
};

export const MUNICIPALITY_NAME: ColumnText = {
  ...WORD,
  name: 'kommune',
  meaning: {
    da: 'Kommunens navn i det officielle register.',
    en: 'The municipality’s name in the official register.',
  },
};

export const REGION_CODE: ColumnText = {
  ...WORD,
  name: 'regionskode',
  meaning: {
    da: 'Regionens kode hos Danmarks Statistik, fire cifre som tekst.',
    en: 'Statistics Denmark’s code for the region, four digits as text.',
  },
};

export const REGION_NAME: ColumnText = {
  ...WORD,
  name: 'region',
  meaning: {
    da: 'Den region, tallet for den nyeste optælling står i.',
    en: 'The region in whose table the newest count appears.',
  },
};
