import {
  agesImage,
  countryCurveImage,
  countryMapImage,
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
import { chartImage, type ChartImage } from './chartImage.ts';
import { INNER_WIDTH } from './chartImageSvg.ts';
import { drawTable } from './drawings/drawTable.ts';
import { nationalCurve } from '../../figures/curve.ts';
import { MAP_MEASURES } from '../../figures/mapMeasures.ts';
import { nationalMap } from '../../figures/nationalMap.ts';
import { agesFigure, situationsFigure } from '../../figures/shares.ts';
import { type Drawing, drawFigure } from './drawings/marks.ts';
import { drawDevelopment } from './municipalityImages.ts';
import { drawTotals } from './totalsDrawings.ts';

/** All images of the country, by the names of its embeds, and the front page's other charts. */
export function countryImages(): ChartImage[] {
  const { country } = dataset;
  const totals = countryTotals(dataset);
  const maps = MAP_MEASURES.map((measure) => {
    const map = nationalMap(measure, da);
    const text = countryMapImage(map, dataset);
    return { name: measure.imageName, text, drawing: () => drawFigure(map, INNER_WIDTH) };
  });
  const image = (name: string, text: ChartImage['text'], drawing: () => Drawing): ChartImage =>
    chartImage({ kind: 'danmark' }, name, '/', text, drawing);
  return [
    image('tal', totalsFiguresImage(totals, currentRegions, dataset), () => drawTotals(null)),
    image('udvikling', totalsDevelopmentImage(totals, dataset), () => drawDevelopment(totals)),
    image('placering', countryPlaceImage(dataset), () => drawFigure(countryStrip(dataset, da), INNER_WIDTH)),
    ...maps.map(({ name, text, drawing }) => image(name, text, drawing)),
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
