import { chanceClause } from '../chanceWords.ts';
import type { Development } from '../../development.ts';
import { type Text, type Value, t } from '../../text.ts';
import { FLAG_TEXT } from '../labels/table.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';

/** What share images say besides what pages do. */
export const shareWords = {
  /** What each dot means, and that the count is one week's. */
  snapshot: 'Hver prik er ét menneske. Tallene er et øjebliksbillede fra én uge.',
  /** `52 for 2022`. */
  dotsOf: (count: Value, year: string): Text => t`${count} for ${year}`,
  dots: (counts: Text): Text => t`Prikker: ${counts}.`,
  countryChange: ({ change, previous, direction }: Development): Text =>
    t`Det er ${moreOrFewer(change.persons)} end i ${String(previous.year)}, ${chanceClause(direction, change.verdict)}.`,
  /** @param rate at the beginning of a sentence */
  municipalityRate: (rate: Text, flagged: boolean): Text =>
    t`${rate} pr. 1.000 indbyggere${flagged ? `, ${FLAG_TEXT} i rapporten` : ''}.`,
  regionRate: (rate: Text, flagged: Value, municipalities: Value): Text =>
    t`${rate} pr. 1.000 indbyggere. ${flagged} af ${municipalities} kommuner er markeret i rapporten.`,
  countryRate: (rate: Text): Text => t`${rate} pr. 1.000 indbyggere efter vores beregning.`,
} as const;
