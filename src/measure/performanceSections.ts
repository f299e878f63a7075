import { number } from '../content/values.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { pageName } from '#words/performance/pageNames.ts';
import {
  besideBareWords,
  buildWords,
  embedWords,
  machineWords,
  MISSED,
  OTHER_WAYS,
  OTHER_WAYS_ROWS,
  pageWords,
  WHOLE_SITE,
} from '#words/performance/performancePage.ts';
import type { MeasuredSection, TabledWords } from '../content/performance/measuredSection.ts';
import {
  buildSeconds,
  kilobytes,
  longestTask,
  megabytes,
  milliseconds,
  seconds,
  shift,
  timesAsLong,
} from '../content/performance/units.ts';
import type { ValueRows } from '../content/chartText.ts';
import { type Text, t } from '../content/text.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { type Goal, judge, type MissedGoals } from './goals.ts';
import type { BesideBare, BuildCost, Measurements, PageCost } from './performance.ts';

type Row = ValueRows['rows'][number];

const pageRow = (page: PageCost): Row => [
  pageName(page.kind),
  seconds(page.firstPaint),
  seconds(page.largestPaint),
  shift(page.layoutShift),
  longestTask(page.longestTask),
  kilobytes(page.bytes),
  number(page.requests),
];

const besideRow = ({ bare, firstPaint, largestPaint }: BesideBare, ours: PageCost): Row => [
  pageName(bare.kind),
  seconds(bare.firstPaint),
  timesAsLong(firstPaint),
  seconds(bare.largestPaint),
  timesAsLong(largestPaint),
  milliseconds(bare.blocking),
  milliseconds(ours.blocking),
];

const buildRow = (name: string, build: BuildCost): Row => [
  name,
  number(build.pages),
  number(build.files),
  megabytes(build.bytes),
  buildSeconds(build.seconds),
  buildSeconds(build.coreSeconds),
  megabytes(build.peakMemory),
];

const missedGoal = (goal: Goal): Text => t`${MISSED[goal]}`;

/** `the longest task (Front page and About)` */
const missedByKinds = ({ goal, kinds }: MissedGoals['pages' | 'besideBare'][number]): Text =>
  t`${MISSED[goal]} (${joinWords(kinds.map(pageName))})`;

const tabled = (
  id: string,
  { caption, head, ...words }: TabledWords,
  rows: readonly Row[],
): MeasuredSection => ({ id, ...words, table: { caption, head, rows } });

/** `/om/ydeevne/`: what was measured, how, and what it is held against. */
export function performanceSections(measured: Measurements): readonly MeasuredSection[] {
  const judged = judge(measured);
  const { pages, besideBare, builds, whole, missed } = judged;
  return [
    tabled('sider', pageWords(judged, missed.pages.map(missedByKinds)), pages.map(pageRow)),
    tabled(
      'bare-sider',
      besideBareWords(judged, missed.besideBare.map(missedByKinds)),
      besideBare.flatMap((row) =>
        pages.filter(({ kind }) => kind === row.bare.kind).map((ours) => besideRow(row, ours)),
      ),
    ),
    { id: 'indlejringer', ...embedWords(judged, missed.embeds.map(missedGoal)), table: null },
    tabled('bygning', buildWords(judged, missed.builds.map(missedGoal)), [
      ...builds.map((build) => buildRow(formatNumber(build.areas), build)),
      buildRow(WHOLE_SITE.imagesDrawn, whole.imagesDrawn),
      buildRow(WHOLE_SITE.imagesKept, whole.imagesKept),
    ]),
    tabled('andre', OTHER_WAYS, OTHER_WAYS_ROWS),
    { id: 'maskinen', ...machineWords(judged), table: null },
  ];
}
