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
  central: 'is well within what chance variation gives',
  inside: 'is within what chance variation gives',
  larger: `is a larger change than ${CHANCE_GIVES}`,
  'clearly-larger': `is a clearly larger change than ${CHANCE_GIVES}`,
};

function pWords(pValue: number): Text {
  if (pValue >= 0.995) return t`p\u00a0=\u00a0${figure(1, '1')}`;
  if (pValue < 0.001) return t`p < ${figure(0.001, '0.001')}`;
  return t`p\u00a0=\u00a0${figure(pValue, formatNumber(pValue, pValue < 0.1 ? 3 : 2))}`;
}

/** The words of `figures/chance.ts`. */
export const chance = {
  finding: ({ change }: Development, position: ChancePosition): Text =>
    position === 'unchanged'
      ? ['Unchanged: well within what chance variation gives']
      : capitalise(t`${moreOrFewer(change.persons)} ${FINDINGS[position]}`),
  /** `Eight fewer in Albertslund than in 2022, but the fall may be due to chance`. */
  findingAlone({ latest, previous, change, direction }: Development, locative: string): Text {
    const [year, before] = [String(latest.year), String(previous.year)];
    const clause = chanceClause(direction, change.verdict);
    switch (direction) {
      case 'nobody':
        return t`Nobody registered ${locative} in either ${before} or ${year}`;
      case 'same':
        return t`As many ${locative} in ${year} as in ${before}`;
      case 'appeared':
        return t`Nobody ${locative} in ${before}, ${people(latest.persons)} in ${year}, ${clause}`;
      case 'gone':
        return t`${capitalise([people(previous.persons)])} ${locative} in ${before}, nobody in ${year}, ${clause}`;
      case 'rise':
      case 'fall':
        return t`${capitalise([moreOrFewer(change.persons)])} ${locative} than in ${before}, ${clause}`;
    }
  },
  measure: ({ latest, previous }: Development, locative: string): Text =>
    t`Change in the number of people in homelessness ${locative} from ${String(previous.year)} to ${String(latest.year)}.`,
  method: (pValue: number): Text =>
    t`Exact binomial test, two-sided, threshold ${percent(LARGER_BELOW * 100)} (${pWords(pValue)}). The count is not a sample; the test is a rule of thumb.`,
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
  valueHeads: ['Measure', 'Value'],
  rows: {
    change: 'Change, people',
    notable: 'Smallest difference larger than chance',
    pValue: 'p-value',
  },
  noNotable: '–',
  /** To three decimals. */
  pValue: (pValue: number): Value =>
    pValue < 0.001 ? figure(0.001, 'below 0.001') : figure(pValue, formatNumber(pValue, 3)),
  band: 'in this range, may be chance',
  unchanged: 'unchanged',
  point: (persons: number): string => moreOrFewer(persons).text,
} as const;
