import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import type { FigureText, ValueRows } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, rateOfTable } from '../../values.ts';
import { COLUMN_MUNICIPALITY, COLUMN_RATE_LONG } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { subjectName } from '../../names.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';
import { level } from './level.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** The words of `figures/funnel.ts`. */
export const funnel = {
  /** Of the scale below. */
  inhabitants: 'inhabitants',
  /** @param beyond those above the scale's break */
  text({ municipalities, country }: Dataset, beyond: readonly Municipality[]): FigureText {
    const finding = t`The fewer the inhabitants, the more chance can move the figure`;
    const measure = t`The ${number(municipalities.length)} municipalities by population and by number of people in homelessness per 1,000 inhabitants, ${String(country.latestYear)}. Each mark is one municipality.`;
    const broken: Text[] =
      beyond.length === 0
        ? []
        : [
            t`${joinWords(beyond.map((m) => t`${subjectName(m)} (${rateOfTable(m.rate)})`))} ${beyond.length === 1 ? 'is' : 'are'} outside the scale, above the break.`,
          ];
    const remarks = [
      t`If all municipalities were at ${LINE_IN_WORDS}, 95\u00a0per cent of them would lie in the dark field and 99.8\u00a0per cent in the light one, simply because figures fluctuate. Red marks are clearly above ${LINE_IN_WORDS}, blue-green ones clearly below, and the grey ones cannot be told apart from ${LINE_IN_WORDS}.`,
      level.atLeast,
      ...broken,
    ];
    return {
      finding,
      measure,
      remarks,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: plain(
        t`${finding}: the field around ${LINE_IN_WORDS} is wide where inhabitants are few and narrow where they are many.`,
      ),
      alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    };
  },
  /** @param municipalities fewest inhabitants first */
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: [COLUMN_MUNICIPALITY, 'Inhabitants', COLUMN_RATE_LONG],
    rows: municipalities.map(({ name, population, rate }) => [name, number(population), rateOfTable(rate)]),
  }),
} as const;
