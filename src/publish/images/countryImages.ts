import {
  agesImage,
  countryCurveImage,
  countryMapImages,
  countryPlaceImage,
  countryTableImage,
  situationsImage,
} from '../../content/da/image/countryImages.ts';
import { regionRow, totalRow } from '../../content/da/image/tableRows.ts';
import {
  countryTotals,
  totalsDevelopmentImage,
  totalsFiguresImage,
} from '../../content/da/image/totalsImages.ts';
import { rate } from '../../content/da/figures.ts';
import { COLUMN_REGION, TOTAL } from '../../content/da/labels/table.ts';
import { countryRate } from '../../content/da/municipality/compareRates.ts';
import { da } from '../../content/da/words.ts';
import { currentRegions, dataset } from '../../dataset.ts';
import { countryStrip } from '../../figures/rateStrip.ts';
import { CAPITAL_MAGNIFICATION } from '../maps.ts';
import { chartImage, type ChartImage } from './chartImage.ts';
import { INNER_WIDTH } from './chartImageSvg.ts';
import { drawNationalMap } from './drawings/drawNationalMap.ts';

import { drawTable } from './drawings/drawTable.ts';
import { nationalCurve } from '../../figures/curve.ts';
import { agesFigure, situationsFigure } from '../../figures/shares.ts';
import { type Drawing, drawFigure } from './drawings/marks.ts';
import { drawDevelopment } from './municipalityImages.ts';
import { drawTotals } from './totalsDrawings.ts';

/** All images of the country, by the names of its embeds, and the front page's other charts. */
export function countryImages(): ChartImage[] {
  const { country } = dataset;
  const totals = countryTotals(dataset);
  const maps = countryMapImages(CAPITAL_MAGNIFICATION, dataset);
  const image = (name: string, text: ChartImage['text'], drawing: () => Drawing): ChartImage =>
    chartImage({ kind: 'danmark' }, name, '/', text, drawing);
  return [
    image('tal', totalsFiguresImage(totals, currentRegions, dataset), () => drawTotals(null)),
    image('udvikling', totalsDevelopmentImage(totals, dataset), () => drawDevelopment(totals)),
    image('placering', countryPlaceImage(dataset), () => drawFigure(countryStrip(dataset, da), INNER_WIDTH)),
    image('kort', maps.rate, () => drawNationalMap('rate', INNER_WIDTH)),
    image('kort-antal', maps.count, () => drawNationalMap('count', INNER_WIDTH)),
    image('kort-aendring', maps.change, () => drawNationalMap('change', INNER_WIDTH)),
    image('tabel', countryTableImage(currentRegions, dataset), () =>
      drawTable(
        {
          head: COLUMN_REGION,
          years: country.series.slice(-2).map(({ year }) => year),
          rows: currentRegions.map((region) => regionRow(region)),
          total: totalRow(TOTAL, totals, `ca. ${rate(countryRate(country)).text}`),
        },
        INNER_WIDTH,
      ),
    ),
    image('kurve', countryCurveImage(dataset), () => drawFigure(nationalCurve(country, da), INNER_WIDTH)),
    image('situationer', situationsImage(dataset), () =>
      drawFigure(situationsFigure(dataset, da), INNER_WIDTH),
    ),
    image('aldre', agesImage(dataset), () => drawFigure(agesFigure(dataset, da), INNER_WIDTH)),
  ];
}
