import { funnel } from '#words/figures/funnel.ts';
import { level } from '#words/figures/level.ts';
import { COLUMN_MUNICIPALITY, COLUMN_RATE_LONG } from '#words/labels/table.ts';
import { vivesAndStatisticsDenmark } from '#words/sourceLines.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import type { FigureText, ValueRows } from '../chartText.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { subjectName } from '../names.ts';
import { plain, t } from '../text.ts';
import { number, rateOfTable } from '../values.ts';

/** The words of `figures/funnel.ts`. */
export const funnelText = {
  inhabitants: funnel.inhabitants,
  /** @param beyond those above the scale's break */
  text({ municipalities, country }: Dataset, beyond: readonly Municipality[]): FigureText {
    const { finding } = funnel;
    const measure = funnel.measure(number(municipalities.length), String(country.latestYear));
    const above = beyond.map((m) => t`${subjectName(m)} (${rateOfTable(m.rate)})`);
    const remarks = [funnel.reading, level.atLeast, ...(above.length === 0 ? [] : [funnel.beyond(above)])];
    return {
      finding,
      measure,
      remarks,
      source: vivesAndStatisticsDenmark([country.latestYear]),
      alt: plain(funnel.alt(finding)),
      alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    };
  },
  /** @param municipalities fewest inhabitants first */
  values: (municipalities: readonly Municipality[]): ValueRows => ({
    head: [COLUMN_MUNICIPALITY, funnel.inhabitantsHead, COLUMN_RATE_LONG],
    rows: municipalities.map(({ name, population, rate }) => [name, number(population), rateOfTable(rate)]),
  }),
} as const;
