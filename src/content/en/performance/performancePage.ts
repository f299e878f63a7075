import type { BuildCost, Measurements, PageCost } from '../../../measure/performance.ts';
import { formatDate } from '../../../format/formatDate.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { number } from '../figures.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Value, type Text, figure, t } from '../../text.ts';
import { pageName } from './pageNames.ts';
import { buildSeconds, kilobytes, longestTask, megabytes, seconds, shift } from './units.ts';

export const PERFORMANCE_PATH = '/om/ydeevne/';
export const PERFORMANCE_TITLE = 'How fast is this site?';
export const PERFORMANCE_DESCRIPTION =
  'Measurements of how fast the pages appear on a slow phone, how large they are and what it costs to build them.';
export const PERFORMANCE_INTRO: Text = t`Figures that concern everyone must be readable on an old phone on a train. Here is what we measured, how we did it and what we measure ourselves against.`;

export interface PerformanceTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Value)[])[];
}

export interface PerformanceSection {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly table: PerformanceTable | null;
  readonly after: readonly Text[];
}

/** Milliseconds; browsers tell of no shorter tasks. */
const LONG_TASK = 50;

/** Milliseconds until a kind of page is painted. */
const PAINT_GOALS: Readonly<Record<string, number>> = { municipality: 1500, front: 2000 };
/** Bytes of twenty embeds, and seconds of a whole build. */
const EMBEDS_GOAL = 200_000;
const BUILD_GOALS = { drawn: 60, kept: 15 };
/** Work may grow so many times faster than pages and is still said to keep pace. */
const IN_STEP = 1.25;

/** Says which goals the figures above miss. */
const reached = (missed: readonly Text[]): Text =>
  missed.length === 0 ? t`This was met in the measurement.` : t`This was not met for ${joinWords(missed)}.`;

function missedByPages(pages: readonly PageCost[]): Text[] {
  const slow = pages.filter(({ kind, largestPaint }) => largestPaint > (PAINT_GOALS[kind] ?? Infinity));
  const moving = pages.filter(({ layoutShift }) => layoutShift > 0);
  const busy = pages.filter(({ longestTask: longest }) => longest > LONG_TASK);
  const of = (kinds: readonly PageCost[], what: string): Text[] =>
    kinds.length === 0 ? [] : [t`${what} (${joinWords(kinds.map(({ kind }) => pageName(kind)))})`];
  return [...of(slow, 'the time'), ...of(moving, 'the page keeping still'), ...of(busy, 'the longest task')];
}

function growsWithAreas(rows: readonly BuildCost[]): boolean {
  const [fewest, most] = [rows.at(0), rows.at(-1)];
  if (fewest === undefined || most === undefined) return true;
  return most.coreSeconds / fewest.coreSeconds <= (most.pages / fewest.pages) * IN_STEP;
}

function pages({ pages, bare, runs, machine }: Measurements): PerformanceSection {
  return {
    id: 'sider',
    heading: 'The pages on a slow phone',
    paragraphs: [
      t`Each page was fetched ${number(runs)} times in Chromium ${machine.chromium}, each time as a first visit. The processor was made four times slower, the connection carries 1.6 Mbit per second, and each response takes 150 ms to arrive. The table shows the median of the measurements.`,
    ],
    table: {
      caption: 'A first visit to each kind of page',
      head: ['Page', 'First sign', 'Largest part', 'Shifts', 'Longest task', 'Fetched', 'Files'],
      rows: [...pages, bare].map((page) => [
        pageName(page.kind),
        seconds(page.firstPaint),
        seconds(page.largestPaint),
        shift(page.layoutShift),
        longestTask(page.longestTask),
        kilobytes(page.bytes),
        number(page.requests),
      ]),
    },
    after: [
      t`‘First sign’ and ‘largest part’ are how long it takes before anything is seen, and before the largest thing on the screen is drawn. ‘Shifts’ is 0 when nothing jumps while the page arrives. The longest task is the longest time that the page is busy and cannot respond. The bare page has the text of a municipality and nothing else: no fonts of its own, no colours, drawings, tables or scripts. It shows what the browser itself needs.`,
      joinSentences([
        t`The goal is that a municipality is drawn within 1.5 seconds and the front page within 2, that nothing shifts and that no task takes more than ${number(LONG_TASK)} ms.`,
        reached(missedByPages(pages)),
      ]),
      ...(bare.longestTask > LONG_TASK
        ? [
            t`The last goal is hard to meet on this machine: even the bare page has a task of ${longestTask(bare.longestTask)}. The question then is how far our pages are from that.`,
          ]
        : []),
    ],
  };
}

const embeds = ({ embeds: cost }: Measurements): PerformanceSection => ({
  id: 'indlejringer',
  heading: 'Twenty charts in an article',
  paragraphs: [
    t`${number(cost.embeds)} different charts were placed in an article on another website, which was scrolled through on the same slow machine and connection. The last one was in place after ${seconds(cost.ready)}, scrolling included.`,
    t`They fetched ${kilobytes(cost.bytes)} in ${number(cost.requests)} files: one for each chart and one for the script that gives them the right height. The longest task in any of the charts was ${longestTask(cost.longestTask)}.`,
    t`The longest in the whole article, with all that the browser itself does, was ${longestTask(cost.longestHeard)}. With twenty bare frames in place of the charts it was ${longestTask(cost.bareLongestHeard)}.`,
  ],
  table: null,
  after: [
    joinSentences([
      t`The goal is less than 200 KB in all and no task of more than ${number(LONG_TASK)} ms in the charts.`,
      reached([
        ...(cost.bytes < EMBEDS_GOAL ? [] : [t`the weight`]),
        ...(cost.longestTask > LONG_TASK ? [t`the longest task`] : []),
      ]),
    ]),
  ],
});

const buildRow = (name: string, build: BuildCost): (string | Value)[] => [
  name,
  number(build.pages),
  number(build.files),
  megabytes(build.bytes),
  buildSeconds(build.seconds),
  buildSeconds(build.coreSeconds),
  megabytes(build.peakMemory),
];

function builds({ builds: rows, whole }: Measurements): PerformanceSection {
  const [fewest, most] = [rows.at(0), rows.at(-1)];
  const growth =
    fewest === undefined || most === undefined || fewest === most
      ? []
      : [
          t`From ${number(fewest.areas)} to ${number(most.areas)} areas, there are ${ratio(most.pages / fewest.pages)} times as many pages, and the processors work ${ratio(most.coreSeconds / fewest.coreSeconds)} times as long.`,
        ];
  return {
    id: 'bygning',
    heading: 'Building the site',
    paragraphs: [
      t`All pages are made in advance. To see whether that also works when there are more of them, we build them with made-up municipalities beside the real ones, without images. The last two rows are the whole site as it is published.`,
    ],
    table: {
      caption: 'Building with more and more areas',
      head: ['Areas', 'Pages', 'Files', 'Size', 'Clock time', 'Processor time', 'Memory'],
      rows: [
        ...rows.map((build) => buildRow(formatNumber(build.areas), build)),
        buildRow('Whole site, all images drawn', whole.imagesDrawn),
        buildRow('Whole site, images kept from before', whole.imagesKept),
      ],
    },
    after: [
      ...growth,
      joinSentences([
        t`The goal is to build the whole site from nothing in less than ${number(BUILD_GOALS.drawn)} seconds on two cores, and in less than ${number(BUILD_GOALS.kept)} when the images are kept, and for the time to grow in step with the number of areas.`,
        reached([
          ...(whole.imagesDrawn.seconds < BUILD_GOALS.drawn ? [] : [t`the time from nothing`]),
          ...(whole.imagesKept.seconds < BUILD_GOALS.kept ? [] : [t`the time with kept images`]),
          ...(growsWithAreas(rows) ? [] : [t`the growth`]),
        ]),
      ]),
    ],
  };
}

const ratio = (value: number): Value => figure(value, formatNumber(value, 1));

const OTHERS: PerformanceSection = {
  id: 'andre',
  heading: 'What we measure ourselves against',
  paragraphs: [
    t`Before the site was made, we tested what other ways of doing the same thing would take on the same slow phone. The trials were not repeated together with the measurements above, so they show the order of magnitude and no more.`,
  ],
  table: {
    caption: 'Trials of other ways of doing the same thing',
    head: ['Task', 'Lowest', 'Highest'],
    rows: [
      ['A map of Denmark drawn', '2.3 s (Leaflet)', '6.6 s (Plotly)'],
      ['Tasks that block the map, in all', '0.7 s', '3.2 s'],
      ['One embedded chart', '17 KB (d3)', '300 KB'],
      ['Twenty embedded charts shown', '5.7 s', '21 s'],
      ['3,000 pages built', '3.5 s (Eleventy)', '93 s (Observable Framework)'],
    ],
  },
  after: [
    t`In the same trial, an entirely bare page without map, tables and script was drawn after 1.2 seconds with no tasks that block. We want to be close to that.`,
  ],
};

function machine({
  date,
  machine: { cores, processor, memory, node, load },
}: Measurements): PerformanceSection {
  const busy =
    load > cores
      ? t` Other programs were running on the machine at the time, so the times are longer than they would be on an idle machine.`
      : t``;
  return {
    id: 'maskinen',
    heading: 'The machine',
    paragraphs: [
      t`Measured on ${formatDate(date)} on a machine with ${number(cores)} cores (${processor}) and ${megabytes(memory)} of memory, Node ${node}. On average ${figure(load, formatNumber(load, 1))} processes wanted a core at the same time.${busy}`,
      t`Anyone can repeat this with the command npm run bench, which comes with the code of the site.`,
    ],
    table: null,
    after: [],
  };
}

/** `/om/ydeevne/`: what was measured, how, and what it is held against. */
export const performanceSections = (measured: Measurements): readonly PerformanceSection[] => [
  pages(measured),
  embeds(measured),
  builds(measured),
  OTHERS,
  machine(measured),
];
