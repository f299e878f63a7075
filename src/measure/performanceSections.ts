import { number } from '#words/figures.ts';
import { pageName } from '#words/performance/pageNames.ts';
import {
  buildWords,
  embedWords,
  machineWords,
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
  seconds,
  shift,
} from '../content/performance/units.ts';
import type { ValueRows } from '../content/chartText.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { judge } from './goals.ts';
import type { BuildCost, Measurements, PageCost } from './performance.ts';

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

const buildRow = (name: string, build: BuildCost): Row => [
  name,
  number(build.pages),
  number(build.files),
  megabytes(build.bytes),
  buildSeconds(build.seconds),
  buildSeconds(build.coreSeconds),
  megabytes(build.peakMemory),
];

const tabled = (
  id: string,
  { caption, head, ...words }: TabledWords,
  rows: readonly Row[],
): MeasuredSection => ({ id, ...words, table: { caption, head, rows } });

/** `/om/ydeevne/`: what was measured, how, and what it is held against. */
export function performanceSections(measured: Measurements): readonly MeasuredSection[] {
  const judged = judge(measured);
  const { pages, bare, builds, whole } = measured;
  return [
    tabled('sider', pageWords(judged), [...pages, bare].map(pageRow)),
    { id: 'indlejringer', ...embedWords(judged), table: null },
    tabled('bygning', buildWords(judged), [
      ...builds.map((build) => buildRow(formatNumber(build.areas), build)),
      buildRow(WHOLE_SITE.imagesDrawn, whole.imagesDrawn),
      buildRow(WHOLE_SITE.imagesKept, whole.imagesKept),
    ]),
    tabled('andre', OTHER_WAYS, OTHER_WAYS_ROWS),
    { id: 'maskinen', ...machineWords(judged), table: null },
  ];
}
