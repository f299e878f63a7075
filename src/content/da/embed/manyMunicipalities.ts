import type { Count, Dataset, Municipality } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD, isOutsideScale } from '../../../domain/rateClass.ts';
import { rate, number } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { outsideScale } from '../municipality/placeChart.ts';
import { type Text, t } from '../../text.ts';

/** Under the finding of a strip of all municipalities. @param filled whose squares are filled; all where absent */
export function stripMeasure({ municipalities, country }: Dataset, filled?: string): Text {
  const marked = filled === undefined ? '' : ` De fyldte ligger i ${filled}.`;
  return t`De ${number(municipalities.length)} kommuner efter antal mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Én firkant er én kommune.${marked}`;
}

/**
 * Remarks under a strip of all municipalities: on the rates of those it is about, and on what lies
 * outside the scale where no remark has said it.
 */
export function stripNotes({ municipalities }: Dataset, about: readonly Municipality[]): Text[] {
  const outside = municipalities.filter(
    (municipality) => isOutsideScale(municipality.ratePer1000) && !about.includes(municipality),
  );
  const remark = outsideScale(outside);
  return [...memberRemarks(about, ['rate']), ...(remark === null ? [] : [remark])];
}

/** Units and marks of a table. */
export function tableMeasure(counts: readonly Count[], latestYear: number): Text {
  const years = counts.slice(-2).map(({ year }) => String(year));
  return t`Mennesker i hjemløshed ${joinWords(years)} og antal pr. 1.000 indbyggere ${String(latestYear)}. *\u00a0markeret i rapporten: ${rate(FLAG_THRESHOLD)} eller mere.`;
}
