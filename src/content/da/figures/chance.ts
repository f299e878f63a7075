import { LARGER_BELOW } from '../../../domain/chanceTest.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import type { ChancePosition, Development } from '../../development.ts';
import { type Text, type Value, figure, t } from '../../text.ts';
import { CHANCE_GIVES, chanceClause } from '../chanceWords.ts';
import { chanceParagraphs } from '../../municipality/chanceSection.ts';
import { people, percent } from '../../values.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { vivesCounts } from '../sourceLines.ts';

const FINDINGS: Readonly<Record<Exclude<ChancePosition, 'unchanged'>, string>> = {
  central: 'ligger midt i det, tilfældige udsving giver',
  inside: 'ligger inden for det, tilfældige udsving giver',
  larger: `er mere, end ${CHANCE_GIVES}`,
  'clearly-larger': `er klart mere, end ${CHANCE_GIVES}`,
};

function pWords(pValue: number): Text {
  if (pValue >= 0.995) return t`p\u00a0=\u00a0${figure(1, '1')}`;
  if (pValue < 0.001) return t`p < ${figure(0.001, '0,001')}`;
  return t`p\u00a0=\u00a0${figure(pValue, formatNumber(pValue, pValue < 0.1 ? 3 : 2))}`;
}

/** The words of `figures/chance.ts`. */
export const chance = {
  finding: ({ change }: Development, position: ChancePosition): Text =>
    position === 'unchanged'
      ? ['Uændret: midt i det, tilfældige udsving giver']
      : capitalise(t`${moreOrFewer(change.persons)} ${FINDINGS[position]}`),
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
  method: (pValue: number): Text =>
    t`Eksakt binomialtest, tosidet, grænse ${percent(LARGER_BELOW * 100)} (${pWords(pValue)}). Optællingen er ikke en stikprøve; testen er en tommelfingerregel.`,
  /**
   * Beside the drawing alone: where the change may be chance the drawing shows how large it would have to
   * be; where it is larger the words warn of reading too much into it.
   */
  note(development: Development): Text {
    const paragraphs = chanceParagraphs(development);
    const [first] = paragraphs;
    const maybe = development.change.verdict === 'maybe-chance';
    return joinSentences(maybe && first ? [first] : paragraphs);
  },
  source: ({ latest, previous }: Development): Text => vivesCounts([previous.year, latest.year]),
  valueHeads: ['Mål', 'Værdi'],
  rows: {
    change: 'Ændring, mennesker',
    notable: 'Mindste forskel, der er større end tilfældigt',
    pValue: 'p-værdi',
  },
  noNotable: '–',
  /** To three decimals. */
  pValue: (pValue: number): Value =>
    pValue < 0.001 ? figure(0.001, 'under 0,001') : figure(pValue, formatNumber(pValue, 3)),
  band: 'her kan forskellen være tilfældig',
  unchanged: 'uændret',
  point: (persons: number): string => moreOrFewer(persons).text,
} as const;
