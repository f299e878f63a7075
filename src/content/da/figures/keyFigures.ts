import { OVER_A_YEAR_FACTOR } from '../../report/overAYear.ts';
import { type Text, type Value, figure, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What stands with key figures. */
export const keyFigures = {
  counted: (persons: number, year: string): Text => t`${persons === 1 ? 'menneske' : 'mennesker'} i ${year}`,
  changedFrom: (persons: Value, year: string): Text => t`ændring fra ${persons} i ${year}`,
  rate: 'pr. 1.000 indbyggere',
  notPrinted: 'rapporten trykker intet tal, fordi ingen er registreret',
  misprinted: (printed: Value): string => `rapporten trykker ${printed.text}`,
  doubted: 'tal med forbehold',
  flagged: '* markeret i rapporten',
  starredBelow: `* markeret i rapporten, men lige under ${LINE_IN_WORDS}`,
  own: 'vores egen beregning',
  overAYear: t`Tallet er et øjebliksbillede fra én uge; over et helt år regner rapporten med ${figure(OVER_A_YEAR_FACTOR, '2,5')} gange så mange.`,
} as const;
