import { type Text, type Value, figure, t } from '../../text.ts';

const APPROXIMATE =
  'The numbers in the groups are approximate, as the dots are divided by whole percentages.';

/** What is said of the parts of all people counted. */
export const shares = {
  /** Where people stayed. */
  situations: {
    finding: (both: Value): Text => t`${both} are in shelters or staying with others`,
    measure: (persons: Value, year: string): Text =>
      t`The same ${persons} people, grouped by where they were staying, ${year}.`,
    remark: t`${APPROXIMATE} A snapshot of one week. Many move between the situations in the course of a year.`,
    alt: (listed: string): string => `Shares by where people were staying: ${listed}.`,
    measureAlone: (year: string): Text =>
      t`People in homelessness by where they were staying, ${year}, per cent. Each dot is one person.`,
  },
  /** How old they were. */
  ages: {
    finding: (young: Value): Text => t`${young} are under ${figure(40, '40')}`,
    measure: (persons: Value, year: string): Text =>
      t`The same ${persons} people, now grouped by age, ${year}. The report by Hjem til Alle and SAND does not say who is both, for example young and sleeping rough.`,
    widths: t`The youngest group covers twelve years, the next three ten.`,
    remark: t`The report does not break these figures down by women and men. The age groups begin at 18. The figures are a snapshot of one week.`,
    alt: (listed: string): string => `Shares by age: ${listed}.`,
    measureAlone: (year: string): Text =>
      t`People in homelessness by age, ${year}, per cent. Each dot is one person.`,
  },
} as const;
