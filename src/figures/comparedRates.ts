import { layoutRateComparison } from '../charts/layoutRateComparison.ts';
import { countryRate } from '../content/da/municipality/compareRates.ts';
import type { Words } from '../content/words.ts';
import type { Country, Municipality, Region } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';
import { type Drawing, type Mark } from './mark.ts';
import { barMarks, ratePaint, thresholdLine } from './rateBarMarks.ts';

/** A rate with the name of its place. */
interface NamedRate {
  readonly name: string;
  readonly ratePer1000: number;
}

function drawRates(rates: readonly NamedRate[], words: Words, width: number): Drawing {
  const values = rates.map(({ name, ratePer1000 }) => ({ key: name, ratePer1000 }));
  const { bars, threshold, height } = layoutRateComparison(values, { width });
  /** The first is the one it is about. */
  const weightOf = (i: number) => (i === 0 ? 'bold' : 'regular');
  return {
    width,
    height,
    marks: [
      ...bars.flatMap(({ key, nameY, ...bar }, i): Mark[] => [
        { kind: 'text', x: 0, y: nameY, text: key, weight: weightOf(i) },
        ...barMarks(bar, i === 0 ? ratePaint(bar.ratePer1000) : 'line'),
      ]),
      thresholdLine(threshold.x, threshold.y1, threshold.y2),
      ...bars.map(({ ratePer1000, valueX, valueY }, i): Mark => ({
        kind: 'text',
        x: valueX,
        y: valueY,
        text: words.format.printedRate(ratePer1000).text,
        weight: weightOf(i),
        halo: 'ground',
      })),
      {
        kind: 'text',
        x: threshold.x,
        y: threshold.labelY,
        text: words.labels.threshold,
        size: 'small',
        anchor: 'middle',
      },
    ],
  };
}

const shown = (rates: readonly NamedRate[], words: Words): Pick<Figure, 'values' | 'body'> => ({
  values: {
    head: words.comparedRates.valueHeads,
    rows: rates.map(({ name, ratePer1000 }) => [name, words.format.printedRate(ratePer1000)]),
  },
  body: { kind: 'drawing', draw: (width) => drawRates(rates, words, width) },
});

const wholeCountry = (country: Country, words: Words): NamedRate => ({
  name: words.comparedRates.wholeCountry,
  ratePer1000: countryRate(country),
});

/** A municipality's rate beside its region's and the country's; `null` where it has none. */
export function comparedRatesFigure(
  municipality: Municipality,
  region: Region,
  country: Country,
  words: Words,
): Figure | null {
  const { ratePer1000 } = municipality;
  if (ratePer1000 === null) return null;
  const name = words.comparedRates.nameOf(municipality);
  return {
    ...words.comparedRates.municipality(municipality, ratePer1000, region, country),
    ...shown([{ name, ratePer1000 }, region, wholeCountry(country, words)], words),
  };
}

/**
 * The rates of all regions and the country, highest first.
 *
 * @param own the region that stands first; the country does where it is `null`
 * @throws RangeError where there are no regions
 */
export function regionRatesFigure(
  regions: readonly Region[],
  country: Country,
  own: Region | null,
  words: Words,
): Figure {
  const sorted = regions.toSorted(
    (a, b) => Number(b.code === own?.code) - Number(a.code === own?.code) || b.ratePer1000 - a.ratePer1000,
  );
  const whole = wholeCountry(country, words);
  return {
    ...words.comparedRates.regions(regions, country),
    ...shown(own === null ? [whole, ...sorted] : [...sorted, whole], words),
  };
}
