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

/** How many of a region's municipalities lie above 1 per 1,000: `Fem af 17 ligger over 1`. */
export function howManyAbove(members: readonly Municipality[]): Text {
  const above = members.filter(({ rate }) => isAboveLine(rate)).length;
  const line = ofScale(LINE);
  if (above === 0) return t`Ingen af de ${numberInText(members.length)} ligger over ${line}`;
  if (above === members.length) return t`Alle ${numberInText(members.length)} ligger over ${line}`;
  return t`${capitalise([numberInText(above)])} af ${numberInText(members.length)} ligger over ${line}`;
}

/** More don't fit into a text alternative. */
const MOST_RATES = 22;

/** `Antal pr. 1.000 indbyggere: Høje-Taastrup 1,3 … og Læsø 0.`, highest first. */
export function ratesOf(members: readonly Municipality[]): string {
  const sorted = members.toSorted((a, b) => b.rate - a.rate);
  const rates = sorted.map((m) => t`${subjectName(m)} ${rateOfTable(m.rate)}`);
  return plain(t`Antal pr. 1.000 indbyggere: ${highestAndLowest(rates, MOST_RATES)}.`);
}

/** The words of `figures/regionBars.ts`. */
export const regionBars = {
  /** @param members the region's municipalities */
  text(region: Region, members: readonly Municipality[]): FigureText {
    const finding = howManyAbove(members);
    const measure = t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(region.latestYear)}, højeste først.`;
    const starred = starredBelowRemark(members);
    const marks = [
      ...members
        .filter(({ rate }) => isOutsideScale(rate))
        .map((member) => t`Søjlen for ${subjectName(member)} er brudt.`),
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
              t`${remarked.length === 1 ? 'Tallet' : 'Tallene'} for ${joinWords(sortedNames(remarked))} har et forbehold, som står under tabellen.`,
            ]),
      ],
      source: vivesAndStatisticsDenmark([region.latestYear]),
      alt: ratesOf(members),
      alone: {
        finding: t`${region.name}: ${decapitalise(finding)} pr. 1.000 indbyggere`,
        measure,
        remarks: [...marks, ...memberRemarks(members, ['rate'])],
      },
    };
  },
} as const;
