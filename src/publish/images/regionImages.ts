import {
  regionBarsImage,
  regionMapImage,
  regionPlaceImage,
  regionTableImage,
} from '../../content/da/image/regionImages.ts';
import { municipalityRow, regionRow } from '../../content/da/image/tableRows.ts';
import {
  formerRegionImage,
  regionTotals,
  totalsDevelopmentImage,
  totalsFiguresImage,
} from '../../content/da/image/totalsImages.ts';
import { COLUMN_MUNICIPALITY, TOTAL } from '../../content/da/labels/table.ts';
import { da } from '../../content/da/words.ts';
import { currentRegions, dataset, municipalitiesOf } from '../../dataset.ts';
import type { Region } from '../../domain/dataset.ts';
import { regionKeyFigures } from '../../figures/keyFigures.ts';
import { regionStrip } from '../../figures/rateStrip.ts';
import { regionBarsFigure } from '../../figures/regionBars.ts';
import { type EmbedPlace, regionPath } from '../../site.ts';
import { chartImage, type ChartImage } from './chartImage.ts';
import { INNER_WIDTH } from './chartImageSvg.ts';
import { regionMap } from '../../figures/regionMap.ts';
import { drawTable } from './drawings/drawTable.ts';
import { type Drawing, drawFigure } from './drawings/marks.ts';
import { drawDevelopment } from './municipalityImages.ts';
import { drawTotals } from './totalsDrawings.ts';

/** The names of a region's images: those of its embeds, and its bars. */
const NAMES = ['tal', 'udvikling', 'placering', 'kort', 'soejler', 'tabel'] as const;

/** All images of a region. One that has been taken over keeps their addresses, and shows its last figures. */
export function regionImages(region: Region): ChartImage[] {
  const place: EmbedPlace = { kind: 'region', slug: region.slug };
  const members = municipalitiesOf(region);
  const totals = regionTotals(region);
  const image = (name: string, text: ChartImage['text'], drawing: () => Drawing): ChartImage =>
    chartImage(place, name, regionPath(region.slug), text, drawing);
  if (!currentRegions.includes(region)) {
    const text = formerRegionImage(totals, dataset);
    const figures = () => drawFigure(regionKeyFigures(region, da), INNER_WIDTH);
    return NAMES.map((name) => image(name, text, figures));
  }
  return [
    image('tal', totalsFiguresImage(totals, currentRegions, dataset), () => drawTotals(region)),
    image('udvikling', totalsDevelopmentImage(totals, dataset), () => drawDevelopment(totals)),
    image('placering', regionPlaceImage(region, members, dataset), () =>
      drawFigure(regionStrip(region, members, dataset, da), INNER_WIDTH),
    ),
    image('kort', regionMapImage(region, members, dataset), () =>
      drawFigure(regionMap(region, da), INNER_WIDTH),
    ),
    image('soejler', regionBarsImage(region, members, dataset), () =>
      drawFigure(regionBarsFigure(region, members, da), INNER_WIDTH),
    ),
    image('tabel', regionTableImage(region, members, dataset), () =>
      drawTable(
        {
          head: COLUMN_MUNICIPALITY,
          years: region.counts.slice(-2).map(({ year }) => year),
          rows: members.map(municipalityRow),
          total: regionRow(region, TOTAL),
        },
        INNER_WIDTH,
      ),
    ),
  ];
}
