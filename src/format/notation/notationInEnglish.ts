/** How British English writes numbers, dates and names in the genitive. */
import type { Notation } from './notation.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const notation: Notation = {
  language: 'en',
  locale: 'en_GB',
  decimalMark: '.',
  groupMark: ',',
  percentSign: '%',
  percentInText: 'per\u00a0cent',
  persons: ['person', 'people'],
  people: ['person', 'people'],
  smallNumbers: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  date: (day, month, year) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  genitive: (name) => (name.endsWith('s') ? `${name}’` : `${name}’s`),
};
