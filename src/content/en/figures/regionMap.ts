import type { Municipality, Region } from '../../../domain/dataset.ts';
import { LINE } from '../../../domain/rate.ts';
import { isOutsideScale } from '../../../domain/rateClass.ts';
import { compareDanish } from '../../../format/compareDanish.ts';
import { formatOfScale } from '../../../format/formatNumber.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, t } from '../../text.ts';
import { starredBelowRemark } from '../labels/mapLabels.ts';
import { decapitalise } from '../../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { sortedNames } from '../names.ts';
import { ratedMapSource } from './nationalMap.ts';
import { ratesOf } from './regionBars.ts';

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

/** `Most per inhabitant in Copenhagen, leaving out Dragør`. */
function findingOf(members: readonly Municipality[]): Text {
  const { highest, outliers } = highestAmong(members);
  const without = outliers.length === 0 ? t`` : t`, leaving out ${joinWords(sortedNames(outliers))}`;
  return t`Most per inhabitant ${joinWords(highest.map(({ locative }) => locative))}${without}`;
}

function text(region: Region, members: readonly Municipality[]): FigureText {
  const starred = starredBelowRemark(members);
  const marks = starred === null ? [] : [starred];
  const finding = findingOf(members);
  const measure = t`People in homelessness per 1,000 inhabitants, ${String(region.latestYear)}. The colour changes above ${formatOfScale(LINE)}.`;
  return {
    finding,
    measure,
    remarks: marks,
    source: ratedMapSource([region.latestYear]),
    alt: `Map of ${region.name}. ${ratesOf(members)}`,
    alone: {
      finding: t`${region.name}: ${decapitalise(finding)}`,
      measure,
      remarks: [...marks, ...memberRemarks(members, ['rate'])],
    },
  };
}

/** The words of `figures/regionMap.ts`. */
export const regionMap = { text, namedInFinding } as const;
