import type { Count } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, ofScale, printedRate } from '../../values.ts';
import { BAR_NOTE, NEAR_LINE_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

export const areAboveLine = (above: number, of: number): Text =>
  t`${number(above)} af ${number(of)} kommuner ligger over ${ofScale(LINE)} pr. 1.000 indbyggere`;

/** What the columns of a table of municipalities hold, and what its marks mean. */
export const columnsMeasure = (counts: readonly Pick<Count, 'year'>[], latestYear: number): Text =>
  t`Mennesker i hjemløshed ${joinWords(counts.map(({ year }) => String(year)))} og antal pr. 1.000 indbyggere ${String(latestYear)}. ${BAR_NOTE} ${NEAR_LINE_NOTE} *\u00a0markeret i rapporten: trykt som ${printedRate(FLAG_THRESHOLD)} eller mere. ${TRIANGLE_NOTE}`;
