import type { Count, Dataset, Municipality, RemarkFigure } from '../../domain/dataset.ts';
import { FLAG_THRESHOLD, isOutsideScale } from '../../domain/rateClass.ts';
import { rate, number } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { outsideScale } from '../municipality/placeChart.ts';
import { sortedNames } from '../names.ts';
import { type Text, strong, t } from '../text.ts';

/** Remarks on the figures of several municipalities, each once, behind the names of those it is about. */
export function memberRemarks(members: readonly Municipality[], figures: readonly RemarkFigure[]): Text[] {
  const wanted = members.flatMap(({ remarks }) => remarks.filter(({ figure }) => figures.includes(figure)));
  const byId = new Map(wanted.map((remark) => [remark.id, remark]));
  return [...byId.values()].map(({ id, text }) => {
    const owners = members.filter(({ remarks }) => remarks.some((remark) => remark.id === id));
    return t`${joinWords(sortedNames(owners).map(strong))}: ${text}`;
  });
}

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
