import type { MapShape } from '../charts/mapShape.ts';
import { dataset, municipalityByCode } from '../dataset.ts';
import type { Words } from '../content/words.ts';
import type { Municipality } from '../domain/dataset.ts';
import { isStarredBelow } from '../domain/isStarredBelow.ts';
import { LINE } from '../domain/rate.ts';
import { classOfRate } from '../domain/rateClass.ts';
import { type MapLegend, membersOf } from './mapLegend.ts';
import type { MapMeasure } from './mapMeasure.ts';
import type { Mark, Paint } from './mark.ts';
import { starMarks } from './starMarks.ts';

const classOf = ({ rate }: Municipality) => classOfRate(rate);
/** The highest class that doesn't lie above 1, where the hue changes. */
const LAST_BELOW = classOfRate(LINE);
/** Of the report's mark over a shape; pixels. */
const STAR = 8;

/** A shape's colour on maps of the rate. */
export const fillOfRate = (municipality: Municipality): Paint => `rate-${classOf(municipality)}`;

/** The classes of the rate, highest first. @param shown those on the map */
export function rateLegend(shown: readonly Municipality[], words: Words): MapLegend {
  const rows = words.rateMeasure.legend(shown, dataset.municipalities).toReversed();
  const starred = shown.filter(isStarredBelow).length;
  return {
    caption: words.rateMeasure.legendCaption(dataset.country.latestYear),
    note: '',
    keyNote: words.rateMeasure.keyNote,
    rows: rows.map(({ rateClass: number, label, short, inKey }) => ({
      fill: `rate-${number}`,
      label,
      short,
      inKey,
      members: membersOf(shown, classOf, number),
      ruled: number === LAST_BELOW,
    })),
    starred: starred === 0 ? null : { label: words.rateMeasure.starredBelow, members: starred },
  };
}

/** The report's mark over those that carry it though they don't lie above 1. */
const stars = (shapes: readonly MapShape[]): Mark[] =>
  starMarks(
    shapes
      .filter(({ code }) => isStarredBelow(municipalityByCode(code)))
      .map(({ label: [x, y] }) => ({ x, y })),
    STAR,
  );

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
  over: stars,
};
