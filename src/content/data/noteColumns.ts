/** Columns that every table ends with. Names are promises: see `columnNames` in the tests. */
import { type ColumnText, WORD } from './columnText.ts';

export const WEEK: ColumnText = {
  name: 'uge',
  type: 'integer',
  unit: { da: 'uge i året', en: 'week of the year' },
  meaning: {
    da: 'Ugen, som hvert tal gælder: et øjebliksbillede fra én uge, ikke et tal for hele året.',
    en: 'The week that each figure is for: a snapshot of one week, not a figure for the whole year.',
  },
  empty: null,
};

export const REMARK: ColumnText = {
  ...WORD,
  name: 'bemaerkning',
  meaning: {
    da: 'Forbehold, der hører til tallene og skal følge med dem.',
    en: 'Caveats that belong to the figures and must travel with them (in Danish).',
  },
  empty: { da: 'Ingen særlige forbehold.', en: 'No particular caveat.' },
};

export const SOURCE: ColumnText = {
  ...WORD,
  name: 'kilde',
  meaning: { da: 'Hvor tallene kommer fra.', en: 'Where the figures come from (in Danish).' },
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
