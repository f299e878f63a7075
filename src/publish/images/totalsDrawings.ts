import { subheading } from '../../content/da/image/imageText.ts';
import { type Totals, totalsKeyFigures } from '../../content/da/image/totalsImages.ts';
import { WHOLE_COUNTRY_ABOUT } from '../../content/da/labels/table.ts';
import { rate } from '../../content/da/figures.ts';
import { countryRate } from '../../content/da/municipality/compareRates.ts';
import { regionsChart } from '../../content/da/region/regionTable.ts';
import { currentRegions, dataset } from '../../dataset.ts';
import { INNER_WIDTH, subheadingDrawing } from './chartImageSvg.ts';
import { drawKeyFigures } from './drawings/drawKeyFigures.ts';
import { drawRateBars } from './drawings/drawRateBars.ts';
import { type Drawing, stacked } from './drawings/marks.ts';

/** Key figures of a region or the country, and below them all regions and the country by rate, its own first. */
export function drawTotals(totals: Totals): Drawing {
  const country = { name: WHOLE_COUNTRY_ABOUT, ratePer1000: countryRate(dataset.country) };
  const regions = currentRegions.toSorted((a, b) => b.ratePer1000 - a.ratePer1000);
  const rows = regions.some(({ name }) => name === totals.name)
    ? [
        ...regions.filter(({ name }) => name === totals.name),
        ...regions.filter(({ name }) => name !== totals.name),
        country,
      ]
    : [country, ...regions];
  return stacked(
    [
      drawKeyFigures(totalsKeyFigures(totals), INNER_WIDTH),
      subheadingDrawing(subheading(regionsChart(currentRegions))),
      drawRateBars(
        rows.map(({ name, ratePer1000 }) => ({ name, ratePer1000, text: rate(ratePer1000).text })),
        INNER_WIDTH,
      ),
    ],
    14,
  );
}
