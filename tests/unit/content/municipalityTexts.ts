import type { Dataset, Municipality } from '../../../src/domain/dataset.ts';
import type { ChartText } from '../../../src/content/chartText.ts';
import { cautions } from '../../../src/content/municipality/cautions.ts';
import { chanceChart } from '../../../src/content/municipality/chanceChart.ts';
import { chanceSection } from '../../../src/content/municipality/chanceSection.ts';
import { dotsChart } from '../../../src/content/municipality/dotsChart.ts';
import { flagText } from '../../../src/content/municipality/flagText.ts';
import { municipalityHeadline } from '../../../src/content/municipality/municipalityHeadline.ts';
import { municipalityMeta } from '../../../src/content/municipality/municipalityMeta.ts';
import { municipalityParagraphs } from '../../../src/content/municipality/municipalityParagraphs.ts';
import {
  neighboursChart,
  neighboursTableFinding,
} from '../../../src/content/municipality/neighboursChart.ts';
import { placeChart, placeHeading } from '../../../src/content/municipality/placeChart.ts';
import { rateComparisonChart } from '../../../src/content/municipality/rateComparisonChart.ts';
import { readySentences } from '../../../src/content/municipality/readySentences.ts';
import { type Text, plain } from '../../../src/content/text.ts';

const chartLines = (name: string, chart: ChartText | null): string[] =>
  chart === null
    ? []
    : [
        `[${name}] ${plain(chart.finding)} | ${plain(chart.measure)}`,
        ...chart.remarks.map((remark) => `  – ${plain(remark)}`),
        `  ${plain(chart.source)} | alt: ${chart.alt}`,
      ];

const bullets = (texts: readonly Text[]): string[] => texts.map((text) => `  • ${plain(text)}`);

/** Everything the site says of one municipality, to be read in full. */
export function municipalityTexts(
  municipality: Municipality,
  near: readonly Municipality[],
  dataset: Dataset,
): string {
  const region = dataset.regions.find(({ code }) => code === municipality.regionCode);
  if (region === undefined) throw new Error(`no region ${municipality.regionCode}`);
  const { country, municipalities } = dataset;
  const flag = flagText(municipality, dataset);
  const chance = chanceSection(municipality);
  const meta = municipalityMeta(municipality, region);
  const table = neighboursTableFinding(near);
  return [
    `=== ${municipality.name}`,
    plain(municipalityHeadline(municipality)),
    ...municipalityParagraphs(municipality, region, country).map(plain),
    ...(flag === null ? [] : [`* ${plain(flag)}`]),
    ...(chance === null ? [] : [`## ${chance.heading}`, ...chance.paragraphs.map(plain)]),
    ...chartLines('dots', dotsChart(municipality)),
    ...chartLines('chance', chanceChart(municipality)),
    `## ${plain(placeHeading(municipality, municipalities))}`,
    ...chartLines('place', placeChart(municipality, municipalities)),
    ...chartLines('rate', rateComparisonChart(municipality, region, country)),
    ...chartLines('neighbours', neighboursChart(municipality, near)),
    ...(table === null ? [] : [`[table] ${plain(table)}`]),
    ...bullets(cautions(municipality)),
    ...bullets(readySentences(municipality, region, country)),
    meta.title,
    meta.description,
  ].join('\n');
}
