/** Columns of the distributions. Names are promises: see `columnNames` in the tests. */
import { type ColumnText, PERCENT, WORD } from './columnText.ts';

export const DISTRIBUTION: ColumnText = {
  ...WORD,
  name: 'fordeling',
  meaning: {
    da: 'situation: hvor man opholdt sig. alder: hvor gammel man var.',
    en: 'situation: where people stayed. alder: how old they were.',
  },
  values: ['situation', 'alder'],
};

export const GROUP: ColumnText = {
  ...WORD,
  name: 'gruppe',
  meaning: { da: 'Gruppen i fordelingen.', en: 'The group within the distribution.' },
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
    en: 'ja (yes) where the figure is the remainder up to 100, otherwise nej (no).',
  },
  empty: null,
};
