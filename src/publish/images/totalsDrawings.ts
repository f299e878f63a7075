import { subheading } from '../../content/da/image/imageText.ts';
import { type Totals, totalsKeyFigures } from '../../content/da/image/totalsImages.ts';
import { da } from '../../content/da/words.ts';
import { currentRegions, dataset } from '../../dataset.ts';
import type { Region } from '../../domain/dataset.ts';
import { regionRatesFigure } from '../../figures/comparedRates.ts';
import { INNER_WIDTH, subheadingDrawing } from './chartImageSvg.ts';
import { drawKeyFigures } from './drawings/drawKeyFigures.ts';
import { type Drawing, drawFigure, stacked } from './drawings/marks.ts';

/**
 * Key figures of a region or the country, and below them all regions and the country by rate.
 *
 * @param own `null` for the country
 */
export function drawTotals(totals: Totals, own: Region | null): Drawing {
  const rates = regionRatesFigure(currentRegions, dataset.country, own, da);
  return stacked(
    [
      drawKeyFigures(totalsKeyFigures(totals), INNER_WIDTH),
      subheadingDrawing(subheading(rates)),
      drawFigure(rates, INNER_WIDTH),
    ],
    14,
  );
}
