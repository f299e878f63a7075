import { formatNumberInText } from '../../../format/formatNumber.ts';
import { COMPARE_MOST } from '../labels/comparePage.ts';

/** Values of `tema` in an embed's query string, with the words for choosing between them. */
export const EMBED_THEMES = [
  { value: 'lys', label: 'Light' },
  { value: 'moerk', label: 'Dark' },
  { value: 'auto', label: 'Follows the reader’s setting' },
] as const;

/** The options that an address may carry, for those who write it by hand. Wrong values do no harm. */
export const EMBED_OPTIONS: readonly {
  readonly name: string;
  readonly values: string;
  readonly text: string;
}[] = [
  {
    name: 'tema',
    values: 'lys, moerk, auto',
    text: 'Light (lys), dark (moerk) or the reader’s own setting (auto). Without tema the chart is light.',
  },
  {
    name: 'sprog',
    values: 'da, en',
    text: 'Only for the addresses of Danish charts: leads to the same chart in English. The addresses of English charts have en in them and do not need it.',
  },
  {
    name: 'kommuner',
    values: `up to ${formatNumberInText(COMPARE_MOST)} municipalities with commas in between, written as in the addresses of their pages`,
    text: 'Only in the chart of several municipalities: which ones it shows, and in which order. With none chosen it shows all.',
  },
  {
    name: 'id',
    values: 'letters, digits, hyphen, underscore, full stop, colon; 64 characters at most',
    text: 'The name that the chart sends along when it reports its height.',
  },
];
