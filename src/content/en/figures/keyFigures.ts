import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { type Text, type Value, figure, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What stands with key figures. */
export const keyFigures = {
  counted: (persons: number, year: string): Text => t`${persons === 1 ? 'person' : 'people'} in ${year}`,
  changedFrom: (persons: Value, year: string): Text => t`change from ${persons} in ${year}`,
  rate: 'per 1,000 inhabitants',
  notPrinted: 'the report prints no figure because nobody was registered',
  misprinted: (printed: Value): string => `the report prints ${printed.text}`,
  doubted: 'figure with a caveat',
  flagged: '* marked in the report',
  starredBelow: `* marked in the report, but just below ${LINE_IN_WORDS}`,
  own: 'our own calculation',
  overAYear: t`The figure is a snapshot of one week; over a whole year the report puts it at ${figure(OVER_A_YEAR_FACTOR, '2.5')} times as many.`,
} as const;
