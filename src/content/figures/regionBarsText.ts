import { numberInText, ofScale, rateOfTable } from '../values.ts';
import { regionBars } from '#words/figures/regionBars.ts';
import { starredBelowRemark } from '#words/labels/mapLabels.ts';
import { decapitalise } from '../language/capitalise.ts';
import { highestAndLowest } from '../language/highestAndLowest.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesAndStatisticsDenmark } from '#words/sourceLines.ts';
import { byRate } from '../../domain/byRate.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { isAboveLine, LINE } from '../../domain/rate.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import type { FigureText } from '../chartText.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { type Text, plain, t } from '../text.ts';

/** How many of a region's municipalities lie above 1 per 1,000: `Fem af 17 ligger over 1`. */
export function howManyAbove(members: readonly Municipality[]): Text {
  const above = members.filter(({ rate }) => isAboveLine(rate)).length;
  return regionBars.howManyAbove(numberInText(above), numberInText(members.length), ofScale(LINE));
}

/** More don't fit into a text alternative. */
const MOST_RATES = 22;

/** `Antal pr. 1.000 indbyggere: Høje-Taastrup 1,3 … og Læsø 0.`, highest first. */
export function ratesOf(members: readonly Municipality[]): string {
  const sorted = byRate(members);
  const rates = sorted.map((m) => t`${subjectName(m)} ${rateOfTable(m.rate)}`);
  return plain(regionBars.rates(highestAndLowest(rates, MOST_RATES)));
}

/** That the rates of some have remarks, which a page tells elsewhere. */
function remarkedElsewhere(members: readonly Municipality[]): Text[] {
  const remarked = members.filter(({ remarks }) => remarks.some(({ figure }) => figure === 'rate'));
  return remarked.length === 0 ? [] : [regionBars.remarked(sortedNames(remarked))];
}

/** The words of `figures/regionBars.ts`. */
export const regionBarsText = {
  /** @param members the region's municipalities */
  text(region: Region, members: readonly Municipality[]): FigureText {
    const finding = howManyAbove(members);
    const measure = regionBars.measure(String(region.latestYear));
    const starred = starredBelowRemark(members);
    const marks = [
      ...members.filter(({ rate }) => isOutsideScale(rate)).map((m) => regionBars.broken(subjectName(m))),
      ...(starred === null ? [] : [starred]),
    ];
    return {
      finding,
      measure,
      remarks: [...marks, ...remarkedElsewhere(members)],
      source: vivesAndStatisticsDenmark([region.latestYear]),
      alt: ratesOf(members),
      alone: {
        finding: regionBars.findingAlone(region.name, decapitalise(finding)),
        measure,
        remarks: [...marks, ...memberRemarks(members, ['rate'])],
      },
    };
  },
} as const;
