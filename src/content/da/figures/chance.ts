import { LARGER_BELOW } from '../../../domain/chanceTest.ts';
import type { ChancePosition, Development } from '../../development.ts';
import { capitalise } from '../../language/capitalise.ts';
import { type Text, t } from '../../text.ts';
import { people, percent } from '../../values.ts';
import { CHANCE_GIVES, chanceClause } from '../chanceWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';

const FINDINGS: Readonly<Record<Exclude<ChancePosition, 'unchanged'>, string>> = {
  central: 'ligger midt i det, tilfældige udsving giver',
  inside: 'ligger inden for det, tilfældige udsving giver',
  larger: `er mere, end ${CHANCE_GIVES}`,
  'clearly-larger': `er klart mere, end ${CHANCE_GIVES}`,
};

/** What is said of a change beside what chance gives. */
export const chance = {
  finding: (change: number, position: ChancePosition): Text =>
    position === 'unchanged'
      ? ['Uændret: midt i det, tilfældige udsving giver']
      : capitalise(t`${moreOrFewer(change)} ${FINDINGS[position]}`),
  /** `Otte færre i Albertslund end i 2022, men faldet kan være tilfældigt`. */
  findingAlone({ latest, previous, change, direction }: Development, locative: string): Text {
    const [year, before] = [String(latest.year), String(previous.year)];
    const clause = chanceClause(direction, change.verdict);
    switch (direction) {
      case 'nobody':
        return t`Ingen registreret ${locative}, hverken i ${before} eller i ${year}`;
      case 'same':
        return t`Lige så mange ${locative} i ${year} som i ${before}`;
      case 'appeared':
        return t`Ingen ${locative} i ${before}, ${people(latest.persons)} i ${year}, ${clause}`;
      case 'gone':
        return t`${capitalise([people(previous.persons)])} ${locative} i ${before}, ingen i ${year}, ${clause}`;
      case 'rise':
      case 'fall':
        return t`${capitalise([moreOrFewer(change.persons)])} ${locative} end i ${before}, ${clause}`;
    }
  },
  measure: ({ latest, previous }: Development, locative: string): Text =>
    t`Ændring i antal mennesker fra ${String(previous.year)} til ${String(latest.year)} ${locative}.`,
  method: (pValue: Text): Text =>
    t`Eksakt binomialtest, tosidet, grænse ${percent(LARGER_BELOW * 100)} (${pValue}). Optællingen er ikke en stikprøve; testen er en tommelfingerregel.`,
  valueHeads: ['Mål', 'Værdi'],
  rows: {
    change: 'Ændring, mennesker',
    notable: 'Mindste forskel, der er større end tilfældigt',
    pValue: 'p-værdi',
  },
  smallestPValue: 'under 0,001',
  band: 'her kan forskellen være tilfældig',
  unchanged: 'uændret',
} as const;
