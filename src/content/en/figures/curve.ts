import { type Text, type Value, link, t } from '../../text.ts';
import type { Rises } from '../../figures/curveText.ts';
import { joinWords } from '../language/joinWords.ts';

/** `; the rise in 2019 may be due to chance`, nothing where none may be. */
const openRises = ({ years, open }: Rises): Text =>
  open.length === 0
    ? []
    : open.length === 1
      ? t`; the rise${years.length === 1 ? '' : t` in ${joinWords(open)}`} may be due to chance`
      : t`; the rises${years.length === open.length ? '' : t` in ${joinWords(open)}`} may each be due to chance`;

/** What is said of counts over the years. */
export const curve = {
  unchanged: 'unchanged',
  /** `from 1,494 in 2009 to 1,387 in 2024`. */
  span: (first: Value, firstYear: string, latest: Value, year: string): Text =>
    t`from ${first} in ${firstYear} to ${latest} in ${year}`,
  /** What a series has come to, as it is told of it: `a fall from …`. */
  findings: {
    same: (span: Text): Text => t`unchanged, ${span}`,
    maybeChance: (span: Text): Text => t`${span}; the difference may be due to chance`,
    halved: (span: Text): Text => t`more than halved, ${span}`,
    fall: (span: Text): Text => t`a fall ${span}`,
    rise: (span: Text): Text => t`a rise ${span}`,
  },
  oneWeek: ['Each figure is a snapshot of one week.'] as Text,
  national: {
    finding: (peak: Value, peakYear: string, year: string, below: Value): Text =>
      t`${peak} in ${peakYear} is the highest; ${year} is ${below} lower`,
    measure: (years: string): Text => t`People in homelessness at each count, Denmark, ${years}.`,
    /** That the report names no years of the rise. */
    yearsAreOurs: t`Of the rise, the report says only ‘a ten-year period’ (our translation); the years are ours.`,
    mayBeChance: (from: string, to: string): Text =>
      t`The difference from ${from} to ${to} may be due to chance.`,
    noCount: (year: string): Text => t`There was no count in ${year}.`,
    source: t`Source: VIVE (SFI up to and including 2015).`,
    alt: (listed: string, marked: string): string =>
      `Line chart of the counts. ${listed}. Marked below the line: ${marked}.`,
  },
  local: {
    measure: (officialName: string, years: string): Text =>
      t`People in homelessness in ${officialName} at each count, ${years}. The distance between the points follows the calendar.`,
    /** @param rises though it has fallen */
    notStraight: (rises: Rises): Text =>
      t`The number did not fall in a straight line: it rose in ${joinWords(rises.years)}${openRises(rises)}.`,
    between: t`The points are joined by straight lines; what happened between the counts we do not know.`,
    publishedLocally: t`Source: VIVE’s counts (SFI up to and including 2015), as published locally.`,
    alt: (officialName: string, listed: string): string =>
      `Line chart of the counts in ${officialName}. ${listed}.`,
  },
  /** Of the report's section on Housing First, told as it is: the report says that it fell all the way. */
  odense: {
    finding: (latest: Value): Text => t`Odense has come down to ${latest}, but not in a straight line`,
    measure: (years: string): Text =>
      t`People in homelessness in Odense Municipality at each count, ${years}.`,
    halved: (first: Value, latest: Value, rises: Rises): Text =>
      t`From ${first} to ${latest} is a fall of more than half. Along the way, the number rose in ${joinWords(rises.years)}${openRises(rises)}.`,
    lastStep: (previous: Value, latest: Value): Text =>
      t`The last step, from ${previous} to ${latest}, is so small that it may be due to chance.`,
    report: t`The report says that the curve has gone down all the way. ${link('/metode/#afvigelser', 'See where we depart from the report')}.`,
    source: t`Source: VIVE’s counts, published by Odense Municipality and local media.`,
  },
  rise: (percent: Value): Text => t`${percent} more`,
  reform: 'the reform, 1 Oct 2023',
  axisPersons: 'people',
  valueHeads: ['Count', 'People in homelessness'],
} as const;
