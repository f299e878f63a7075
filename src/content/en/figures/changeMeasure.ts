import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChangeClass } from '../../../domain/changeClass.ts';
import type { Change, Dataset, Municipality } from '../../../domain/dataset.ts';
import { verdictsByChance } from '../../../domain/chanceAlone.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import type { MeasureText } from '../../chartText.ts';
import { plain, t } from '../../text.ts';
import { number, numberInText } from '../figures.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { mapCoverage, mapSource } from './nationalMap.ts';
import type { ViewWords } from './views.ts';

/** Beside a change that is named without its verdict. */
const maybeChance = ({ changes }: Municipality): string =>
  latestChange(changes).verdict === 'maybe-chance' ? '; this may be due to chance' : '';

const LEGEND_NOTE = `Full colour and triangle: the change is larger than ${CHANCE_GIVES}.`;

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  doubled: 'at least twice as many',
  more: 'more',
  'maybe-more': 'more, may be chance',
  unchanged: 'unchanged',
  'maybe-fewer': 'fewer, may be chance',
  fewer: 'fewer',
  halved: 'at most half as many',
  'from-zero': 'nobody registered at the previous count',
};

/** The same below the colours of the key. */
const SHORT: Readonly<Record<ChangeClass, string>> = {
  doubled: 'double',
  more: 'more',
  'maybe-more': 'maybe more',
  unchanged: 'same',
  'maybe-fewer': 'maybe fewer',
  fewer: 'fewer',
  halved: 'half',
  'from-zero': 'from 0',
};

const isNotable = ({ verdict }: Change): boolean => verdict === 'larger' || verdict === 'clearly-larger';

function text(dataset: Dataset): MeasureText {
  const { municipalities } = dataset;
  const byChange = municipalities.toSorted(
    (a, b) => latestChange(b.changes).persons - latestChange(a.changes).persons,
  );
  const [largestRise, largestFall] = [byChange.at(0), byChange.at(-1)];
  const changes = municipalities.map((m) => latestChange(m.changes));
  const [first] = municipalities;
  if (first === undefined || largestRise === undefined || largestFall === undefined) {
    throw new RangeError('no municipalities');
  }
  const [from, to] = [previousCount(first.counts).year, latestCount(first.counts).year];
  const notable = changes.filter(isNotable).length;
  const up = changes.filter((change) => isNotable(change) && change.persons > 0).length;
  const finding = t`In ${number(notable)} of ${number(municipalities.length)} municipalities the change is larger than ${CHANCE_GIVES}`;
  const measure = t`Change in the number of people in homelessness from ${String(from)} to ${String(to)}.`;
  const remarks = [
    t`In ${numberInText(up)} of them the number has risen, in ${numberInText(notable - up)} it has fallen. With so many municipalities, about ${numberInText(Math.round(verdictsByChance(municipalities)))} will reach the threshold by chance alone.`,
  ];
  return {
    label: 'Change since last count',
    finding,
    measure,
    remarks,
    alone: {
      finding,
      measure,
      remarks: [...remarks, [LEGEND_NOTE], ...memberRemarks(municipalities, ['change'])],
    },
    source: mapSource([from, to]),
    overview: plain(
      t`The largest rise in number is ${largestRise.locative} (${number(latestChange(largestRise.changes).persons)} more${maybeChance(largestRise)}), the largest fall ${largestFall.locative} (${number(Math.abs(latestChange(largestFall.changes).persons))} fewer${maybeChance(largestFall)}). ${mapCoverage(dataset)}`,
    ),
    alt: plain(
      t`${finding}: in ${number(up)} the number has risen, in ${number(notable - up)} it has fallen. Map of the change.`,
    ),
  };
}

/** Of its image. */
const view: ViewWords = {
  label: 'Map: change',
  title: ({ locative }) => `Map: change in the number of people in homelessness ${locative}`,
};

/** The words of `figures/changeMeasure.ts`. */
export const changeMeasure = {
  text,
  view,
  keyNote: 'Pale colour: may be chance. The figure is the number of municipalities.',
  legendCaption: (from: number, to: number): string => `Change in the number of people, ${from}–${to}`,
  legendNote: LEGEND_NOTE,
  classes: CLASSES,
  short: SHORT,
} as const;
