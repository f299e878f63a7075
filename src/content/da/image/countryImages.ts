import type { Dataset, Region } from '../../../domain/dataset.ts';
import type { ChartText } from '../../chartText.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { mapInsetRemark } from '../labels/mapLabels.ts';
import { CHANGE_LEGEND_NOTE } from '../labels/mapMeasures.ts';
import { placeValues } from '../labels/municipalityCharts.ts';
import { placeChart } from '../municipality/placeChart.ts';
import { stripMeasure, stripNotes } from '../embed/manyMunicipalities.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { regionsChart } from '../region/regionTable.ts';
import { curve } from '../figures/curve.ts';
import { shares } from '../figures/shares.ts';
import { type MapText, mapCharts } from '../report/mapCharts.ts';
import { countryRateRemark } from '../sourceLines.ts';
import { printedSource } from '../share/shareText.ts';
import { type Value, type Text, plain, t } from '../../text.ts';
import { type ImageText, imageText } from './imageText.ts';
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

const cell = (value: string | Value | undefined): string =>
  value === undefined || typeof value === 'string' ? (value ?? '') : value.text;

/** Where all municipalities lie. */
export function countryPlaceImage(dataset: Dataset): ImageText {
  const { country, municipalities } = dataset;
  const [first] = municipalities;
  if (first === undefined) throw new RangeError('no municipalities');
  const rates = placeValues(municipalities, []).rows.map(([rate, count]) => `${cell(rate)}: ${cell(count)}`);
  const { finding } = placeChart(first, municipalities, []);
  return ofChart(
    {
      finding,
      measure: stripMeasure(dataset),
      remarks: stripNotes(dataset, municipalities),
      source: [printedSource(country.series.slice(-1))],
      alt: `Antal pr. 1.000 indbyggere og hvor mange kommuner der har det: ${rates.join(', ')}.`,
    },
    dataset,
  );
}

/** The map in one of its measures. @param magnification of the area around København */
function mapImage(
  text: MapText,
  remarks: readonly Text[],
  magnification: number,
  dataset: Dataset,
): ImageText {
  return ofChart(text, dataset, {
    remarks: [...remarks, [mapInsetRemark(magnification)]],
    more: [text.overview],
  });
}

export interface CountryMapImages {
  readonly rate: ImageText;
  readonly count: ImageText;
  readonly change: ImageText;
}

export function countryMapImages(magnification: number, dataset: Dataset): CountryMapImages {
  const { rate, count, change } = mapCharts(dataset);
  const doubts = memberRemarks(dataset.municipalities, ['rate']);
  return {
    rate: mapImage(rate, doubts, magnification, dataset),
    count: mapImage(count, memberRemarks(dataset.municipalities, ['count']), magnification, dataset),
    change: mapImage(
      change,
      [[CHANGE_LEGEND_NOTE], ...memberRemarks(dataset.municipalities, ['change'])],
      magnification,
      dataset,
    ),
  };
}

/** The regions as a table. */
export function countryTableImage(regions: readonly Region[], dataset: Dataset): ImageText {
  const { country } = dataset;
  const chart = regionsChart(regions);
  const years = country.series.slice(-2).map(({ year }) => String(year));
  return ofChart(
    {
      ...chart,
      measure: t`Mennesker i hjemløshed ${joinWords(years)} og antal pr. 1.000 indbyggere ${String(country.latestYear)}.`,
      remarks: [...triangleNote(regions.map((region) => regionRow(region))), countryRateRemark(country)],
      source: [`${printedSource(country.series.slice(-2))} Folketal: Danmarks Statistik.`],
    },
    dataset,
  );
}

export const countryCurveImage = (dataset: Dataset): ImageText =>
  ofChart(curve.national(dataset.country, []), dataset);

export const situationsImage = (dataset: Dataset): ImageText => ofChart(shares.situations(dataset), dataset);
export const agesImage = (dataset: Dataset): ImageText => ofChart(shares.ages(dataset), dataset);
