import type { Count } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { rate } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/** Units and marks of a table. */
export function tableMeasure(counts: readonly Count[], latestYear: number): Text {
  const years = counts.slice(-2).map(({ year }) => String(year));
  return t`Mennesker i hjemløshed ${joinWords(years)} og antal pr. 1.000 indbyggere ${String(latestYear)}. *\u00a0markeret i rapporten: ${rate(FLAG_THRESHOLD)} eller mere.`;
}
