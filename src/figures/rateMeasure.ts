import { dataset } from '../dataset.ts';
import type { Words } from '../content/words.ts';
import type { Municipality } from '../domain/dataset.ts';
import { FLAG_THRESHOLD, RATE_LIMITS, rateClass } from '../domain/rateClass.ts';
import { type MapLegend, membersOf } from './mapLegend.ts';
import type { MapMeasure } from './mapMeasure.ts';
import type { Paint } from './mark.ts';

const classOf = ({ ratePer1000 }: Municipality) => rateClass(ratePer1000);
/** The highest class below the threshold, where the hue changes. */
const FIRST_BELOW = 1 + RATE_LIMITS.indexOf(FLAG_THRESHOLD);

/** A shape's colour on maps of the rate. */
export const fillOfRate = (municipality: Municipality): Paint => `rate-${classOf(municipality)}`;

/** The classes of the rate, highest first. @param shown those on the map */
export function rateLegend(shown: readonly Municipality[], words: Words): MapLegend {
  const rows = words.rateMeasure.legend(shown, dataset.municipalities).toReversed();
  return {
    caption: words.rateMeasure.legendCaption(dataset.country.latestYear),
    note: '',
    rows: rows.map(({ rateClass: number, label, short }) => ({
      fill: `rate-${number}`,
      label,
      short,
      members: membersOf(shown, classOf, number),
      ruled: number === FIRST_BELOW,
    })),
  };
}

/** People per 1,000 inhabitants. */
export const rateMeasure: MapMeasure = {
  key: 'rate',
  value: 'rate',
  imageName: 'kort',
  text: (words) => words.rateMeasure.text(dataset),
  legend: (words) => rateLegend(dataset.municipalities, words),
  title: (municipality, words) => words.mapShape.title(municipality),
  fill: fillOfRate,
  fillings: ['rate-0', 'rate-1', 'rate-2', 'rate-3', 'rate-4', 'rate-5', 'rate-6', 'rate-7'],
  borders: 'ground',
  named: true,
  over: () => [],
  scale: null,
};
