import { chanceClause } from '../chanceWords.ts';
import type { Development } from '../../development.ts';
import { type Text, type Value, t } from '../../text.ts';
import { FLAG_TEXT } from '../labels/table.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';

/** What share images say besides what pages do. */
export const shareWords = {
  /** That the count is one week's stands beside its figure. */
  eachDot: 'Each dot is one person.',
  countSource: 'Source: VIVE',
  /** Of the count, and of the inhabitants for its rate. */
  rateSource: 'Sources: VIVE and Statistics Denmark',
  /** `Dots: 44 for 2024.` */
  dots: (count: Value, year: string): Text => t`Dots: ${count} for ${year}.`,
  countryChange: ({ change, previous, direction }: Development): Text =>
    t`That is ${moreOrFewer(change.persons)} than in ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`,
  /** @param rate at the beginning of a sentence */
  municipalityRate: (rate: Text, flagged: boolean): Text =>
    t`${rate} per 1,000 inhabitants${flagged ? `, ${FLAG_TEXT} in the report` : ''}.`,
  regionRate: (rate: Text, flagged: Value, municipalities: Value): Text =>
    t`${rate} per 1,000 inhabitants. ${flagged} of ${municipalities} municipalities ${flagged.value === 1 ? 'is' : 'are'} marked in the report.`,
} as const;
