import { number, numberInText } from '../values.ts';
import { changeMeasure } from '#words/figures/changeMeasure.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { verdictsByChance } from '../../domain/chanceAlone.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { latestChange, latestCount, previousCount } from '../../domain/latest.ts';
import type { MeasureText } from '../chartText.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { type Text, plain } from '../text.ts';
import { mapCoverage, mapSource } from './nationalMapText.ts';

/** A change that is named without its verdict says where it may be chance. */
function named({ changes, locative }: Municipality, way: 'rise' | 'fall'): Text {
  const { persons, verdict } = latestChange(changes);
  return changeMeasure[way](locative, number(Math.abs(persons)), verdict === 'maybe-chance');
}

function text(dataset: Dataset): MeasureText {
  const { municipalities } = dataset;
  const byChange = municipalities.toSorted(
    (a, b) => latestChange(b.changes).persons - latestChange(a.changes).persons,
  );
  const [largestRise, largestFall] = [byChange.at(0), byChange.at(-1)];
  const [first] = municipalities;
  if (first === undefined || largestRise === undefined || largestFall === undefined) {
    throw new RangeError('no municipalities');
  }
  const [from, to] = [previousCount(first.counts).year, latestCount(first.counts).year];
  const notable = municipalities.map(({ changes }) => latestChange(changes)).filter(isNotable);
  const up = notable.filter(({ persons }) => persons > 0).length;
  const down = notable.length - up;
  const byChance = Math.round(verdictsByChance(municipalities));
  const finding = changeMeasure.finding(number(notable.length), number(municipalities.length));
  const measure = changeMeasure.measure(String(from), String(to));
  const remarks = [
    changeMeasure.bothWays(
      number(notable.length),
      numberInText(up),
      numberInText(down),
      numberInText(byChance),
    ),
  ];
  return {
    label: changeMeasure.label,
    finding,
    measure,
    remarks,
    alone: {
      finding,
      measure,
      remarks: [...remarks, [changeMeasure.legendNote], ...memberRemarks(municipalities, ['change'])],
    },
    source: mapSource([from, to]),
    overview: plain(
      joinSentences([
        changeMeasure.largest(named(largestRise, 'rise'), named(largestFall, 'fall')),
        mapCoverage(dataset),
      ]),
    ),
    alt: plain(changeMeasure.alt(finding, number(up), number(down))),
  };
}

/** The words of `figures/changeMeasure.ts`. */
export const changeMeasureText = { ...changeMeasure, text } as const;
