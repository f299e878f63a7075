import { subheading } from '../../content/da/image/imageText.ts';
import { da } from '../../content/da/words.ts';
import { currentRegions, dataset } from '../../dataset.ts';
import type { Region } from '../../domain/dataset.ts';
import { regionRatesFigure } from '../../figures/comparedRates.ts';
import { countryKeyFigures, regionKeyFigures } from '../../figures/keyFigures.ts';
import { INNER_WIDTH, subheadingDrawing } from './chartImageSvg.ts';
import { type Drawing, drawFigure, stacked } from './drawings/marks.ts';

/**
 * Key figures of a region or the country, and below them all regions and the country by rate.
 *
 * @param own `null` for the country
 */
export function drawTotals(own: Region | null): Drawing {
  const rates = regionRatesFigure(currentRegions, dataset.country, own, da);
  const figures = own === null ? countryKeyFigures(dataset, da) : regionKeyFigures(own, da);
  return stacked(
    [drawFigure(figures, INNER_WIDTH), subheadingDrawing(subheading(rates)), drawFigure(rates, INNER_WIDTH)],
    14,
  );
}
