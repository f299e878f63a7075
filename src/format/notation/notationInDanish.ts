/** How Danish writes numbers, dates and names in the genitive. */
import type { Notation } from './notation.ts';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

export const notation: Notation = {
  language: 'da',
  locale: 'da_DK',
  decimalMark: ',',
  groupMark: '.',
  // A narrow no-break space, which Danish typography sets before the sign.
  percentSign: '\u202f%',
  percentInText: 'pct.',
  persons: ['person', 'personer'],
  people: ['menneske', 'mennesker'],
  // One is common gender.
  smallNumbers: [
    'nul',
    'én',
    'to',
    'tre',
    'fire',
    'fem',
    'seks',
    'syv',
    'otte',
    'ni',
    'ti',
    'elleve',
    'tolv',
  ],
  date: (day, month, year) => `${day}. ${MONTHS[month - 1] ?? ''} ${year}`,
  // `-s`, but only an apostrophe after s, x and z (Dansk Sprognævn, Retskrivningsordbogen § 13).
  genitive: (name) => (/[sxz]$/i.test(name) ? `${name}’` : `${name}s`),
};
