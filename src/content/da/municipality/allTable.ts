import type { Dataset } from '../../../domain/dataset.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { number, ofScale, printedRate } from '../figures.ts';
import { BAR_NOTE, TRIANGLE_NOTE } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

/** The finding of the table of all municipalities. */
export const allTableFinding = ({ municipalities }: Dataset): Text =>
  t`${number(municipalities.filter(({ rate }) => isAboveLine(rate)).length)} af ${number(municipalities.length)} kommuner ligger over ${ofScale(LINE)} pr. 1.000 indbyggere`;

/** Units and marks, under the finding. */
export function allTableMeasure({ municipalities, country }: Dataset): Text {
  const years = municipalities[0]?.counts.map(({ year }) => String(year)) ?? [];
  return t`Mennesker i hjemløshed ${joinWords(years)} og antal pr. 1.000 indbyggere ${String(country.latestYear)}. ${BAR_NOTE} *\u00a0markeret i rapporten: trykt som ${printedRate(FLAG_THRESHOLD)} eller mere. ${TRIANGLE_NOTE}`;
}
