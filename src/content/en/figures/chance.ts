import { LARGER_BELOW } from '../../../domain/chanceTest.ts';
import type { ChancePosition, Development } from '../../development.ts';
import { capitalise } from '../../language/capitalise.ts';
import { type Text, t } from '../../text.ts';
import { people, percent } from '../../values.ts';
import { CHANCE_GIVES, chanceClause } from '../chanceWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';

const FINDINGS: Readonly<Record<Exclude<ChancePosition, 'unchanged'>, string>> = {
  central: 'is well within what chance variation gives',
  inside: 'is within what chance variation gives',
  larger: `is a larger change than ${CHANCE_GIVES}`,
  'clearly-larger': `is a clearly larger change than ${CHANCE_GIVES}`,
};

/** What is said of a change beside what chance gives. */
export const chance = {
  finding: (change: number, position: ChancePosition): Text =>
    position === 'unchanged'
      ? ['Unchanged: well within what chance variation gives']
      : capitalise(t`${moreOrFewer(change)} ${FINDINGS[position]}`),
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
  method: (pValue: Text): Text =>
    t`Exact binomial test, two-sided, threshold ${percent(LARGER_BELOW * 100)} (${pValue}). The count is not a sample; the test is a rule of thumb.`,
  valueHeads: ['Measure', 'Value'],
  rows: {
    change: 'Change, people',
    notable: 'Smallest difference larger than chance',
    pValue: 'p-value',
  },
  smallestPValue: 'below 0.001',
  band: 'in this range, may be chance',
  unchanged: 'unchanged',
} as const;
