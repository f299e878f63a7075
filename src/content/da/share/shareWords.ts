import { chanceClause } from '../chanceWords.ts';
import type { Development } from '../../development.ts';
import { type Text, type Value, t } from '../../text.ts';
import { FLAG_TEXT } from '../labels/table.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';

/** What share images say besides what pages do. */
export const shareWords = {
  /** That the count is one week's stands beside its figure. */
  eachDot: 'Hver prik er ét menneske.',
  countSource: 'Kilde: VIVE',
  /** Of the count, and of the inhabitants for its rate. */
  rateSource: 'Kilder: VIVE og Danmarks Statistik',
  /** `Prikker: 44 for 2024.` */
  dots: (count: Value, year: string): Text => t`Prikker: ${count} for ${year}.`,
  countryChange: ({ change, previous, direction }: Development): Text =>
    t`Det er ${moreOrFewer(change.persons)} end i ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`,
  /** @param rate at the beginning of a sentence */
  municipalityRate: (rate: Text, flagged: boolean): Text =>
    t`${rate} pr. 1.000 indbyggere${flagged ? `, ${FLAG_TEXT} i rapporten` : ''}.`,
  regionRate: (rate: Text, flagged: Value, municipalities: Value): Text =>
    t`${rate} pr. 1.000 indbyggere. ${flagged} af ${municipalities} kommuner er markeret i rapporten.`,
} as const;
