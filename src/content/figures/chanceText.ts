import { chance } from '#words/figures/chance.ts';
import { moreOrFewer } from '#words/language/peopleInWords.ts';
import { vivesCounts } from '#words/sourceLines.ts';
import { formatNumber } from '../../format/formatNumber.ts';
import type { ChancePosition, Development } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { chanceParagraphs } from '../municipality/chanceSection.ts';
import { type Text, type Value, figure, t } from '../text.ts';

/** Below this a p-value is no longer told. */
const SMALLEST = 0.001;

function pWords(pValue: number): Text {
  if (pValue >= 0.995) return t`p\u00a0=\u00a0${figure(1, '1')}`;
  if (pValue < SMALLEST) return t`p < ${figure(SMALLEST, formatNumber(SMALLEST, 3))}`;
  return t`p\u00a0=\u00a0${figure(pValue, formatNumber(pValue, pValue < 0.1 ? 3 : 2))}`;
}

/** The words of `figures/chance.ts`. */
export const chanceText = {
  ...chance,
  finding: ({ change }: Development, position: ChancePosition): Text =>
    chance.finding(change.persons, position),
  method: (pValue: number): Text => chance.method(pWords(pValue)),
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
  noNotable: '–',
  /** To three decimals. */
  pValue: (pValue: number): Value =>
    pValue < SMALLEST ? figure(SMALLEST, chance.smallestPValue) : figure(pValue, formatNumber(pValue, 3)),
  point: (persons: number): string => moreOrFewer(persons).text,
} as const;
