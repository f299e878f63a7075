import type { Municipality, Region } from '../../../domain/dataset.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { isOutsideScale } from '../../../domain/rateClass.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { numberInText, ofScale, rateOfTable } from '../figures.ts';
import { starredBelowRemark } from '../labels/mapLabels.ts';
import { capitalise, decapitalise } from '../../language/capitalise.ts';
import { highestAndLowest } from '../../language/highestAndLowest.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { sortedNames, subjectName } from '../names.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';

/** How many of a region's municipalities lie above 1 per 1,000: `Five of 17 are above 1`. */
export function howManyAbove(members: readonly Municipality[]): Text {
  const above = members.filter(({ rate }) => isAboveLine(rate)).length;
  const line = ofScale(LINE);
  if (above === 0) return t`None of the ${numberInText(members.length)} is above ${line}`;
  if (above === members.length) return t`All ${numberInText(members.length)} are above ${line}`;
  return t`${capitalise([numberInText(above)])} of ${numberInText(members.length)} ${above === 1 ? 'is' : 'are'} above ${line}`;
}

/** More don't fit into a text alternative. */
const MOST_RATES = 22;

/** `Number per 1,000 inhabitants: Høje-Taastrup 1.3 … and Læsø 0.`, highest first. */
export function ratesOf(members: readonly Municipality[]): string {
  const sorted = members.toSorted((a, b) => b.rate - a.rate);
  const rates = sorted.map((m) => t`${subjectName(m)} ${rateOfTable(m.rate)}`);
  return plain(t`Number per 1,000 inhabitants: ${highestAndLowest(rates, MOST_RATES)}.`);
}

/** The words of `figures/regionBars.ts`. */
export const regionBars = {
  /** @param members the region's municipalities */
  text(region: Region, members: readonly Municipality[]): FigureText {
    const finding = howManyAbove(members);
    const measure = t`People in homelessness per 1,000 inhabitants, ${String(region.latestYear)}, highest first.`;
    const starred = starredBelowRemark(members);
    const marks = [
      ...members
        .filter(({ rate }) => isOutsideScale(rate))
        .map((member) => t`The bar for ${subjectName(member)} is broken.`),
      ...(starred === null ? [] : [starred]),
    ];
    const remarked = members.filter(({ remarks }) => remarks.some(({ figure }) => figure === 'rate'));
    return {
      finding,
      measure,
      remarks: [
        ...marks,
        ...(remarked.length === 0
          ? []
          : [
              remarked.length === 1
                ? t`The figure for ${joinWords(sortedNames(remarked))} carries a caveat, given below the table.`
                : t`The figures for ${joinWords(sortedNames(remarked))} carry caveats, given below the table.`,
            ]),
      ],
      source: vivesAndStatisticsDenmark([region.latestYear]),
      alt: ratesOf(members),
      alone: {
        finding: t`${region.name}: ${decapitalise(finding)} per 1,000 inhabitants`,
        measure,
        remarks: [...marks, ...memberRemarks(members, ['rate'])],
      },
    };
  },
} as const;
