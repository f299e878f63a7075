import type { Dataset, Region } from '../../../domain/dataset.ts';
import type { ChartText, MeasureText } from '../../chartText.ts';
import { comparedRates } from '../figures/comparedRates.ts';
import { rateStrip } from '../figures/rateStrip.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { curve } from '../figures/curve.ts';
import { shares } from '../figures/shares.ts';
import { printedSource } from '../share/shareText.ts';
import { type Text, plain, t } from '../../text.ts';
import { figureImage, type ImageText, imageText } from './imageText.ts';
import { regionRow, triangleNote } from './tableRows.ts';

/** An image of a chart as the front page has it. @param remarks what must stand with it besides its own */
function ofChart(
  chart: ChartText,
  dataset: Dataset,
  {
    remarks = [],
    source = chart.source,
    more = [],
  }: {
    readonly remarks?: readonly Text[];
    readonly source?: Text | string;
    readonly more?: readonly string[];
  } = {},
): ImageText {
  return imageText(
    {
      title: dataset.country.name,
      finding: chart.finding,
      measure: chart.measure,
      cautions: [...chart.remarks, ...remarks],
      source,
      alt: [plain(t`${capitalise(chart.finding)}.`), chart.alt, ...more],
    },
    [...chart.remarks, ...remarks].map(plain),
    dataset,
  );
}

/** Where all municipalities lie. */
export const countryPlaceImage = (dataset: Dataset): ImageText =>
  figureImage(
    dataset.country.name,
    rateStrip.country(dataset),
    printedSource(dataset.country.series.slice(-1)),
    dataset,
  );

/** The map in one of its measures. */
export const countryMapImage = (text: MeasureText, dataset: Dataset): ImageText =>
  ofChart({ ...text, ...text.alone }, dataset, { more: [text.overview] });

/** The regions as a table. */
export function countryTableImage(regions: readonly Region[], dataset: Dataset): ImageText {
  const { country } = dataset;
  const chart = comparedRates.regions(regions, country);
  const years = country.series.slice(-2).map(({ year }) => String(year));
  return ofChart(
    {
      ...chart,
      measure: t`Mennesker i hjemløshed ${joinWords(years)} og antal pr. 1.000 indbyggere ${String(country.latestYear)}.`,
      remarks: [...triangleNote(regions.map((region) => regionRow(region))), ...chart.remarks],
      source: [`${printedSource(country.series.slice(-2))} Folketal: Danmarks Statistik.`],
    },
    dataset,
  );
}

export const countryCurveImage = (dataset: Dataset): ImageText =>
  ofChart(curve.national(dataset.country, []), dataset);

export const situationsImage = (dataset: Dataset): ImageText => ofChart(shares.situations(dataset), dataset);
export const agesImage = (dataset: Dataset): ImageText => ofChart(shares.ages(dataset), dataset);
