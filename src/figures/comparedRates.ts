import { layoutRateComparison } from '../charts/layoutRateComparison.ts';
import type { Words } from '../content/words.ts';
import type { Country, Municipality, Region } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';
import { type Drawing, type Mark } from './mark.ts';
import { barMarks, lineAtOne, ratePaint } from './rateBarMarks.ts';

/** A rate with the name of its place. */
interface NamedRate {
  readonly name: string;
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
}

function drawRates(rates: readonly NamedRate[], words: Words, width: number): Drawing {
  const values = rates.map(({ name, rate }) => ({ key: name, rate }));
  const { bars, line, height } = layoutRateComparison(values, { width });
  const texts = words.format.ratesOfTable(rates.map(({ rate }) => rate));
  /** The first is the one it is about. */
  const weightOf = (i: number) => (i === 0 ? 'bold' : 'regular');
  const letters = bars.flatMap(({ key, nameY, valueX, valueY }, i): Mark[] => [
    { kind: 'text', x: 0, y: nameY, text: key, weight: weightOf(i) },
    { kind: 'text', x: valueX, y: valueY, text: texts[i]?.text ?? '', weight: weightOf(i), halo: 'ground' },
  ]);
  return {
    width,
    height,
    marks: [
      ...bars.flatMap((bar, i) => barMarks(bar, i === 0 ? ratePaint(bar.rate) : 'line')),
      lineAtOne(line.x, line.y1, line.y2, letters),
      ...letters,
      {
        kind: 'text',
        x: line.x,
        y: line.labelY,
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
    rows: words.format
      .ratesOfTable(rates.map(({ rate }) => rate))
      .map((value, i) => [rates[i]?.name ?? '', value]),
  },
  body: { kind: 'drawing', draw: (width) => drawRates(rates, words, width) },
});

const wholeCountry = ({ rate }: Country, words: Words): NamedRate => ({
  name: words.comparedRates.wholeCountry,
  rate,
});

/** A municipality's rate beside its region's and the country's. */
export function comparedRatesFigure(
  municipality: Municipality,
  region: Region,
  country: Country,
  words: Words,
): Figure {
  const name = words.comparedRates.nameOf(municipality);
  return {
    ...words.comparedRates.municipality(municipality, region, country),
    ...shown([{ name, rate: municipality.rate }, region, wholeCountry(country, words)], words),
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
    (a, b) => Number(b.code === own?.code) - Number(a.code === own?.code) || b.rate - a.rate,
  );
  const whole = wholeCountry(country, words);
  return {
    ...words.comparedRates.regions(regions, country),
    ...shown(own === null ? [whole, ...sorted] : [...sorted, whole], words),
  };
}
