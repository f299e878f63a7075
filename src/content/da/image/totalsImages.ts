import type { Dataset, Region } from '../../../domain/dataset.ts';
import { comparedRates } from '../figures/comparedRates.ts';
import { chanceChart } from '../municipality/chanceChart.ts';
import type { Counted } from '../../development.ts';
import { goneRegion } from '../embed/regionEmbedText.ts';
import { dots } from '../figures/dots.ts';
import { regionHeadline } from '../region/regionHeadline.ts';
import { regionLocative } from '../labels/regionPage.ts';
import { countryRateRemark } from '../sourceLines.ts';
import { printedSource } from '../share/shareText.ts';
import { plain } from '../../text.ts';
import { type ImageText, imageText } from './imageText.ts';

/** A region, or the country: what both have images of. */
export interface Totals extends Counted {
  readonly name: string;
  /** `i Region Sjælland`, `i hele landet`. */
  readonly locative: string;
  /** What must stand with the figures. */
  readonly remarks: readonly string[];
}

export const regionTotals = (region: Region): Totals => ({
  ...region,
  locative: regionLocative(region),
  remarks: region.remarks.map(({ text }) => text),
});

export const countryTotals = ({ country }: Dataset): Totals => ({
  name: country.name,
  locative: 'i hele landet',
  counts: country.series,
  changes: country.changes,
  remarks: [],
});

/** Key figures, and the rates of all regions and the country. */
export function totalsFiguresImage(totals: Totals, regions: readonly Region[], dataset: Dataset): ImageText {
  const headline = plain(regionHeadline(totals));
  return imageText(
    {
      title: totals.name,
      finding: [headline],
      measure: [],
      cautions: [...totals.remarks, countryRateRemark(dataset.country)],
      source: `${printedSource(totals.counts.slice(-2))} Folketal: Danmarks Statistik.`,
      alt: [headline, comparedRates.regions(regions, dataset.country).alt],
    },
    totals.remarks,
    dataset,
  );
}

/** The last figures of a region that has been taken over. */
export function formerRegionImage(totals: Totals, dataset: Dataset): ImageText {
  const headline = plain(regionHeadline(totals));
  return imageText(
    {
      title: totals.name,
      finding: [headline],
      measure: [],
      cautions: [goneRegion(totals), ...totals.remarks],
      source: printedSource(totals.counts.slice(-2)),
      alt: [headline],
    },
    [goneRegion(totals), ...totals.remarks],
    dataset,
  );
}

/** Two fields of dots, and the change in the band of what chance may give. */
export function totalsDevelopmentImage(totals: Totals, dataset: Dataset): ImageText {
  const fields = dots.text(totals);
  const chance = chanceChart(totals);
  return imageText(
    {
      title: totals.name,
      finding: fields.finding,
      measure: fields.measure,
      cautions: [...fields.remarks, ...totals.remarks, ...(chance?.remarks ?? [])],
      source: printedSource(totals.counts.slice(-2)),
      alt: [`${plain(fields.finding)}.`, fields.alt, ...(chance === null ? [] : [chance.alt])],
    },
    totals.remarks,
    dataset,
  );
}
