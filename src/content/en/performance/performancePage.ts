import type { Goal, JudgedMeasurements, JudgedOccasion } from '../../../measure/goals.ts';
import { formatDate } from '../../../format/formatDate.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { number } from '../../values.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import type { ValueRows } from '../../chartText.ts';
import type { MeasuredWords, TabledWords } from '../../performance/measuredSection.ts';
import { kilobytes, longestTask, megabytes, seconds } from '../../performance/units.ts';
import { type Value, type Text, figure, t } from '../../text.ts';

export const PERFORMANCE_TITLE = 'How fast is this site?';
export const PERFORMANCE_DESCRIPTION =
  'Measurements of how fast the pages appear on a slow phone, how large they are and what it costs to build them.';
export const PERFORMANCE_INTRO: Text = t`Figures that concern everyone must be readable on an old phone on a train. Here is what we measured, how we did it and what we measure ourselves against.`;

/** What misses a goal. */
export const MISSED: Readonly<Record<Goal, string>> = {
  paint: 'the time',
  stillness: 'the page keeping still',
  task: 'the longest task',
  firstPaint: 'the first sign',
  largestPaint: 'the largest part',
  weight: 'the weight',
  drawn: 'the time from nothing',
  kept: 'the time with kept images',
  growth: 'the growth',
};

/** Says which goals the figures above miss. */
const reached = (missed: readonly Text[]): Text =>
  missed.length === 0 ? t`This was met in the measurement.` : t`This was not met for ${joinWords(missed)}.`;

export const pageWords = (
  { goals, pagesOn, runs }: JudgedMeasurements,
  missed: readonly Text[],
): TabledWords => ({
  heading: 'The pages on a slow phone',
  paragraphs: [
    t`Each page was fetched ${number(runs)} times in Chromium ${pagesOn.chromium}, each time as a first visit. The processor was made four times slower, the connection carries 1.6 Mbit per second, and any message takes 150 ms to arrive and be answered. The pages come over HTTP/2 and TLS, so two messages go back and forth before the page can be asked for. The table shows the median of the measurements, and of shifts the most.`,
  ],
  caption: 'A first visit to each kind of page',
  head: ['Page', 'First sign', 'Largest part', 'Shifts', 'Longest task', 'Fetched', 'Files'],
  after: [
    t`‘First sign’ and ‘largest part’ are how long it takes before anything is seen, and before the largest thing on the screen is drawn. ‘Shifts’ is 0 when nothing jumps while the page arrives. The longest task is the longest time that the page is busy and cannot respond.`,
    joinSentences([
      t`The goal is that a municipality is drawn within 1.5 seconds and the front page within 2, that nothing shifts and that no task takes more than ${number(goals.longTask)} ms.`,
      reached(missed),
    ]),
  ],
});

export const besideBareWords = (
  { goals, longestBareTask, runs }: JudgedMeasurements,
  missed: readonly Text[],
): TabledWords => ({
  heading: 'Beside bare pages',
  paragraphs: [
    t`A bare page has the words of the same page and nothing else: no fonts, colours, drawings, tables, links or scripts. It shows what the browser and the connection themselves need. Our page and the bare one were fetched in turn, ${number(runs)} times each, so that whatever else the machine was doing slowed both.`,
  ],
  caption: 'A first visit to a bare page, and how many times as long ours takes',
  head: [
    'Page',
    'Bare: first sign',
    'Our first sign, times',
    'Bare: largest part',
    'Our largest part, times',
    'Bare: blocked',
    'Ours: blocked',
  ],
  after: [
    t`‘Times’ is how many times as long our page takes: the median of the pairs, with the lowest and the highest in brackets. ‘Blocked’ is how long tasks take beyond ${number(goals.longTask)} ms, added up.`,
    joinSentences([
      t`The goal is that the first sign takes at most ${ratio(goals.firstPaint)} and the largest part at most ${ratio(goals.largestPaint)} times as long as on the bare page.`,
      reached(missed),
    ]),
    ...(longestBareTask > goals.longTask
      ? [
          t`That no task takes more than ${number(goals.longTask)} ms is hard to meet on this machine: even a bare page had one of ${longestTask(longestBareTask)}.`,
        ]
      : []),
  ],
});

export const embedWords = (
  { embeds: cost, goals }: JudgedMeasurements,
  missed: readonly Text[],
): MeasuredWords => ({
  heading: 'Twenty charts in an article',
  paragraphs: [
    t`${number(cost.embeds)} different charts were placed in an article on another website, which was scrolled through on the same slow machine and connection. The last one was in place after ${seconds(cost.ready)}, scrolling included.`,
    t`They fetched ${kilobytes(cost.bytes)} in ${number(cost.requests)} files: one for each chart and one for the script that gives them the right height. The longest task in any of the charts was ${longestTask(cost.longestTask)}.`,
    t`The longest in the whole article, with all that the browser itself does, was ${longestTask(cost.longestHeard)}. With twenty bare frames that have the same words it was ${longestTask(cost.bareLongestHeard)}.`,
    t`In all the slow processor worked ${seconds(cost.work)} on the article with charts and ${seconds(cost.bareWork)} with bare frames, which weighed ${kilobytes(cost.bareBytes)}.`,
  ],
  after: [
    joinSentences([
      t`The goal is less than 200 KB in all and no task of more than ${number(goals.longTask)} ms in the charts.`,
      reached(missed),
    ]),
  ],
});

const ratio = (value: number): Value => figure(value, formatNumber(value, 1));

export const WHOLE_SITE = {
  imagesDrawn: 'Whole site, all images drawn',
  imagesKept: 'Whole site, images kept from before',
};

export const buildWords = ({ goals, growth }: JudgedMeasurements, missed: readonly Text[]): TabledWords => ({
  heading: 'Building the site',
  paragraphs: [
    t`All pages are made in advance. To see whether that also works when there are more of them, we build them with made-up municipalities beside the real ones, without images. The last two rows are the whole site as it is published.`,
  ],
  caption: 'Building with more and more areas',
  head: ['Areas', 'Pages', 'Files', 'Size', 'Clock time', 'Processor time', 'Memory'],
  after: [
    ...(growth === null
      ? []
      : [
          t`From ${number(growth.fromAreas)} to ${number(growth.toAreas)} areas, there are ${ratio(growth.pages)} times as many pages, and the processors work ${ratio(growth.work)} times as long.`,
        ]),
    joinSentences([
      t`The goal is to build the whole site in both languages from nothing in less than ${number(goals.drawn)} seconds on two cores, and in less than ${number(goals.kept)} when the images are kept, and for the time to grow in step with the number of areas.`,
      reached(missed),
    ]),
  ],
});

/** Of trials before the site was made; they aren't repeated. */
export const OTHER_WAYS_ROWS: ValueRows['rows'] = [
  ['A map of Denmark drawn', '2.3 s (Leaflet)', '6.6 s (Plotly)'],
  ['Tasks that block the map, in all', '0.7 s', '3.2 s'],
  ['One embedded chart', '17 KB (d3)', '300 KB'],
  ['Twenty embedded charts shown', '5.7 s', '21 s'],
  ['3,000 pages built', '3.5 s (Eleventy)', '93 s (Observable Framework)'],
];

export const OTHER_WAYS: TabledWords = {
  heading: 'What we measure ourselves against',
  paragraphs: [
    t`Before the site was made, we tested what other ways of doing the same thing would take on the same slow phone. The trials were not repeated together with the measurements above, so they show the order of magnitude and no more.`,
  ],
  caption: 'Trials of other ways of doing the same thing',
  head: ['Task', 'Lowest', 'Highest'],
  after: [
    t`In the same trial, an entirely bare page without map, tables and script was drawn after 1.2 seconds with no tasks that block. We want to be close to that.`,
  ],
};

/** @param what what was measured, with its verb */
function measuredOn(
  what: string,
  { date, isBusy, machine: { cores, processor, memory, node, load } }: JudgedOccasion,
): Text {
  const busy = isBusy
    ? t` Other programs were running on the machine at the time, so the times are longer than they would be on an idle machine.`
    : t``;
  return t`${what} measured on ${formatDate(date)} on a machine with ${number(cores)} cores (${processor}) and ${megabytes(memory)} of memory, Node ${node}. On average ${figure(load, formatNumber(load, 1))} processes wanted a core at the same time.${busy}`;
}

export const machineWords = ({ pagesOn, buildsOn }: JudgedMeasurements): MeasuredWords => ({
  heading: 'The machine',
  paragraphs: [
    measuredOn('The pages and charts were', pagesOn),
    measuredOn('The builds were', buildsOn),
    t`Anyone can repeat this with the command npm run bench, which comes with the code of the site.`,
  ],
  after: [],
});
