import type { Municipality, Region } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD, OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import { compareDanish } from '../../../format/compareDanish.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { printedRate } from '../figures.ts';
import { decapitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { sortedNames, subjectName } from '../names.ts';
import { MAP_SOURCE, vivesCounts } from '../sourceLines.ts';

/** Those with the highest rate, and apart from them those whose rate lies outside the scale. */
function highestAmong(members: readonly Municipality[]): {
  readonly highest: readonly Municipality[];
  readonly outliers: readonly Municipality[];
} {
  const outliers = members.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= OUTSIDE_SCALE_FROM);
  const inside = members.filter((member) => !outliers.includes(member));
  const most = Math.max(...inside.map(({ ratePer1000 }) => ratePer1000 ?? 0));
  const highest = inside
    .filter(({ ratePer1000 }) => ratePer1000 === most)
    .toSorted((a, b) => compareDanish(a.name, b.name));
  return { highest, outliers };
}

/** Those that the finding names, so that a map does too. */
function namedInFinding(members: readonly Municipality[]): ReadonlySet<string> {
  const { highest, outliers } = highestAmong(members);
  return new Set([...highest, ...outliers].map(({ code }) => code));
}

/** `Flest pr. indbygger i København, når Dragør holdes ude`. */
function findingOf(members: readonly Municipality[]): Text {
  const { highest, outliers } = highestAmong(members);
  const without = outliers.length === 0 ? t`` : t`, når ${joinWords(sortedNames(outliers))} holdes ude`;
  return t`Flest pr. indbygger ${joinWords(highest.map(({ locative }) => locative))}${without}`;
}

function text(region: Region, members: readonly Municipality[]): FigureText {
  const rates = members.map((m) =>
    m.ratePer1000 === null
      ? t`${subjectName(m)} ingen talt`
      : t`${subjectName(m)} ${printedRate(m.ratePer1000)}`,
  );
  const finding = findingOf(members);
  const measure = t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(region.latestYear)}. Fra ${printedRate(FLAG_THRESHOLD)} skifter farven.`;
  return {
    finding,
    measure,
    remarks: [],
    source: t`${vivesCounts([region.latestYear])} ${MAP_SOURCE}.`,
    alt: plain(t`Kort over ${region.name}, antal pr. 1.000 indbyggere: ${joinWords(rates)}.`),
    alone: {
      finding: t`${region.name}: ${decapitalise(finding)}`,
      measure,
      remarks: memberRemarks(members, ['rate']),
    },
  };
}

/** The words of `figures/regionMap.ts`. */
export const regionMap = { text, namedInFinding } as const;
