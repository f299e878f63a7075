import type { Count } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, ofScale, printedRate } from '../../values.ts';
import { BAR_NOTE, NEAR_LINE_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

export const areAboveLine = (above: number, of: number): Text =>
  t`${number(above)} of ${number(of)} municipalities ${above === 1 ? 'is' : 'are'} above ${ofScale(LINE)} per 1,000 inhabitants`;

/** What the columns of a table of municipalities hold, and what its marks mean. */
export const columnsMeasure = (counts: readonly Pick<Count, 'year'>[], latestYear: number): Text =>
  t`People in homelessness in ${joinWords(counts.map(({ year }) => String(year)))}, and number per 1,000 inhabitants in ${String(latestYear)}. ${BAR_NOTE} ${NEAR_LINE_NOTE} *\u00a0marked in the report: printed as ${printedRate(FLAG_THRESHOLD)} or more. ${TRIANGLE_NOTE}`;
