import type { Dataset, LocalSeries, Municipality, Region, RemarkFigure } from '../../../domain/dataset.ts';
import { curve } from '../figures/curve.ts';
import { comparedRates } from '../figures/comparedRates.ts';
import { neighbourMap } from '../figures/neighbourMap.ts';
import { rateStrip } from '../figures/rateStrip.ts';
import { chanceChart } from '../municipality/chanceChart.ts';
import { dots } from '../figures/dots.ts';
import { flagText } from '../municipality/flagText.ts';
import { municipalityHeadline } from '../municipality/municipalityHeadline.ts';
import { smallNumbers } from '../municipality/smallNumbers.ts';
import { printedSource } from '../share/shareText.ts';
import { plain, t } from '../../text.ts';
import { figureImage, type ImageText, imageText } from './imageText.ts';

const remarksOn = ({ remarks }: Municipality, ...figures: readonly RemarkFigure[]): string[] =>
  remarks.filter(({ figure }) => figures.includes(figure)).map(({ text }) => text);

const smallNumbersOf = (municipality: Municipality): string[] => {
  const caution = smallNumbers(municipality);
  return caution === null ? [] : [caution];
};

/** Key figures, and the rate beside its region's and the country's. */
export function figuresImage(municipality: Municipality, region: Region, dataset: Dataset): ImageText {
  const { ratePer1000: own } = municipality;
  const comparison =
    own === null ? null : comparedRates.municipality(municipality, own, region, dataset.country);
  const flag = flagText(municipality, dataset);
  const remarks = remarksOn(municipality, 'count', 'change', 'rate', 'region');
  const headline = municipalityHeadline(municipality);
  const source = printedSource(municipality.counts.slice(-2));
  return imageText(
    {
      title: municipality.name,
      finding: headline,
      measure: [],
      cautions: [
        ...(flag === null ? [] : [flag]),
        ...remarks,
        ...(comparison?.alone.remarks ?? []),
        ...smallNumbersOf(municipality),
      ],
      source: comparison === null ? source : `${source} Folketal: Danmarks Statistik.`,
      alt: [plain(headline), ...(comparison === null ? [] : [comparison.alt])],
    },
    municipality.remarks.map(({ text }) => text),
    dataset,
  );
}

/** Two fields of dots, and the change in the band of what chance may give. */
export function developmentImage(municipality: Municipality, dataset: Dataset): ImageText {
  const fields = dots.text(municipality);
  const chance = chanceChart(municipality);
  const remarks = remarksOn(municipality, 'count', 'change');
  return imageText(
    {
      title: municipality.name,
      finding: fields.finding,
      measure: fields.measure,
      cautions: [...fields.remarks, ...remarks, ...(chance?.remarks ?? []), ...smallNumbersOf(municipality)],
      source: printedSource(municipality.counts.slice(-2)),
      alt: [fields.alt, ...(chance === null ? [] : [chance.alt])],
    },
    remarks,
    dataset,
  );
}

/** Where it lies among all. @param neighbours marked and named */
export const placeImage = (
  municipality: Municipality,
  neighbours: readonly Municipality[],
  dataset: Dataset,
): ImageText =>
  figureImage(
    municipality.name,
    rateStrip.municipality(municipality, dataset.municipalities, neighbours),
    printedSource(municipality.counts.slice(-1)),
    dataset,
  );

/** Its map. @param neighbours those it touches on land */
export function mapImage(
  municipality: Municipality,
  neighbours: readonly Municipality[],
  dataset: Dataset,
): ImageText {
  const chart = neighbourMap.text(municipality, neighbours);
  const remarks = chart.alone.remarks.map(plain);
  return imageText(
    {
      title: municipality.name,
      finding: chart.finding,
      measure: chart.alone.measure,
      cautions: remarks,
      source: chart.source,
      alt: [`${plain(chart.finding)}.`, chart.alt],
    },
    remarks,
    dataset,
  );
}

/** Its counts over the years. */
export function curveImage(municipality: Municipality, local: LocalSeries, dataset: Dataset): ImageText {
  const chart = curve.local(municipality, local.series);
  const { finding } = chart;
  return imageText(
    {
      title: municipality.name,
      finding,
      measure: chart.measure,
      cautions: chart.remarks,
      source: chart.source,
      alt: [plain(t`${finding}.`), chart.alt],
    },
    [],
    dataset,
  );
}
