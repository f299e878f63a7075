import { CHANCE_GIVES } from '../chanceWords.ts';
import type { ChangeClass } from '../../../domain/changeClass.ts';
import type { Change, Dataset, Municipality } from '../../../domain/dataset.ts';
import { verdictsByChance } from '../../../domain/chanceAlone.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import type { MeasureText } from '../../chartText.ts';
import { plain, t } from '../../text.ts';
import { number, numberInText } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { mapCoverage, mapSource } from './nationalMap.ts';
import type { ViewWords } from './views.ts';

/** Beside a change that is named without its verdict. */
const maybeChance = ({ changes }: Municipality): string =>
  latestChange(changes).verdict === 'maybe-chance' ? '; det kan være tilfældigt' : '';

const LEGEND_NOTE = `Fuld farve og trekant: ændringen er større, end ${CHANCE_GIVES}.`;

const CLASSES: Readonly<Record<ChangeClass, string>> = {
  doubled: 'mindst dobbelt så mange',
  more: 'flere',
  'maybe-more': 'flere, kan være tilfældigt',
  unchanged: 'uændret',
  'maybe-fewer': 'færre, kan være tilfældigt',
  fewer: 'færre',
  halved: 'højst halvt så mange',
  'from-zero': 'ingen registreret ved forrige optælling',
};

/** The same below the colours of the key. */
const SHORT: Readonly<Record<ChangeClass, string>> = {
  doubled: 'dobbelt',
  more: 'flere',
  'maybe-more': 'måske flere',
  unchanged: 'ens',
  'maybe-fewer': 'måske færre',
  fewer: 'færre',
  halved: 'halvt',
  'from-zero': 'fra 0',
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
  const finding = t`I ${number(notable)} af ${number(municipalities.length)} kommuner er ændringen større, end ${CHANCE_GIVES}`;
  const measure = t`Ændring i antal mennesker fra ${String(from)} til ${String(to)}.`;
  const remarks = [
    t`${capitalise([numberInText(up)])} af dem har fået flere, ${numberInText(notable - up)} færre. Med så mange kommuner vil omkring ${numberInText(Math.round(verdictsByChance(municipalities)))} nå grænsen alene ved et tilfælde.`,
  ];
  return {
    label: 'Ændring siden sidst',
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
      t`Den største stigning i antal er ${largestRise.locative} (${number(latestChange(largestRise.changes).persons)} flere${maybeChance(largestRise)}), det største fald ${largestFall.locative} (${number(Math.abs(latestChange(largestFall.changes).persons))} færre${maybeChance(largestFall)}). ${mapCoverage(dataset)}`,
    ),
    alt: plain(
      t`${finding}: ${number(up)} har fået flere, ${number(notable - up)} færre. Kort over ændringen.`,
    ),
  };
}

/** Of its image. */
const view: ViewWords = {
  label: 'Kort: ændring',
  title: ({ locative }) => `Kort: ændring i antal mennesker i hjemløshed ${locative}`,
};

/** The words of `figures/changeMeasure.ts`. */
export const changeMeasure = {
  text,
  view,
  keyNote: 'Bleg farve: kan være tilfældigt. Tallet er antallet af kommuner.',
  legendCaption: (from: number, to: number): string => `Ændring i antal mennesker, ${from}–${to}`,
  legendNote: LEGEND_NOTE,
  classes: CLASSES,
  short: SHORT,
} as const;
