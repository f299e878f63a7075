import type { Dataset } from '../../../domain/dataset.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, ofScale, printedRate } from '../figures.ts';
import { BAR_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/** The finding of the table of all municipalities. */
export const allTableFinding = ({ municipalities }: Dataset): Text => {
  const above = municipalities.filter(({ rate }) => isAboveLine(rate)).length;
  return t`${number(above)} of ${number(municipalities.length)} municipalities ${above === 1 ? 'is' : 'are'} above ${ofScale(LINE)} per 1,000 inhabitants`;
};

/** Units and marks, under the finding. */
export function allTableMeasure({ municipalities, country }: Dataset): Text {
  const years = municipalities[0]?.counts.map(({ year }) => String(year)) ?? [];
  return t`People in homelessness in ${joinWords(years)}, and number per 1,000 inhabitants in ${String(country.latestYear)}. ${BAR_NOTE} *\u00a0marked in the report: printed as ${printedRate(FLAG_THRESHOLD)} or more. ${TRIANGLE_NOTE}`;
}
