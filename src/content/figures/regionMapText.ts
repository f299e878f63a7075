import { rateMeasure } from '#words/figures/rateMeasure.ts';
import { regionMap } from '#words/figures/regionMap.ts';
import { starredBelowRemark } from '#words/labels/mapLabels.ts';
import { decapitalise } from '../language/capitalise.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { sortedNames } from '../names.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { LINE } from '../../domain/rate.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import { compareDanish } from '../../format/compareDanish.ts';
import { formatOfScale } from '../../format/formatNumber.ts';
import type { FigureText } from '../chartText.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { t } from '../text.ts';
import { ratedMapSource } from './nationalMapText.ts';
import { ratesOf } from './regionBarsText.ts';

/** Those with the highest rate, and apart from them those whose rate lies outside the scale. */
function highestAmong(members: readonly Municipality[]): {
  readonly highest: readonly Municipality[];
  readonly outliers: readonly Municipality[];
} {
  const outliers = members.filter(({ rate }) => isOutsideScale(rate));
  const inside = members.filter((member) => !outliers.includes(member));
  const most = Math.max(...inside.map(({ rate }) => rate));
  const highest = inside
    .filter(({ rate }) => rate === most)
    .toSorted((a, b) => compareDanish(a.name, b.name));
  return { highest, outliers };
}

/** Those that the finding names, so that a map does too. */
function namedInFinding(members: readonly Municipality[]): ReadonlySet<string> {
  const { highest, outliers } = highestAmong(members);
  return new Set([...highest, ...outliers].map(({ code }) => code));
}

function text(region: Region, members: readonly Municipality[]): FigureText {
  const starred = starredBelowRemark(members);
  const marks = starred === null ? [] : [starred];
  const { highest, outliers } = highestAmong(members);
  const finding = regionMap.finding(
    joinWords(highest.map(({ locative }) => locative)),
    joinWords(sortedNames(outliers)),
  );
  const measure = rateMeasure.measure(String(region.latestYear), formatOfScale(LINE));
  return {
    finding,
    measure,
    remarks: marks,
    source: ratedMapSource([region.latestYear]),
    alt: regionMap.alt(region.name, ratesOf(members)),
    alone: {
      finding: t`${region.name}: ${decapitalise(finding)}`,
      measure,
      remarks: [...marks, ...memberRemarks(members, ['rate'])],
    },
  };
}

/** The words of `figures/regionMap.ts`. */
export const regionMapText = { text, namedInFinding } as const;
