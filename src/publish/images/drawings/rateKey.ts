import type { Municipality } from '../../../domain/dataset.ts';
import { rateLegendFor } from '../../../content/da/labels/rateLegend.ts';
import { dataset } from '../../../dataset.ts';
import { colour, type Drawing } from './marks.ts';
import { swatchKey } from './swatchKey.ts';

/**
 * The classes of the rate as a key in rows, with a rule where the colour family changes.
 *
 * @param shown those on the map
 */
export const rateKey = (shown: readonly Municipality[], width: number): Drawing =>
  swatchKey(
    rateLegendFor(shown, dataset.municipalities).map(({ rateClass, label }) => ({
      fill: colour(`rate-${rateClass}`),
      label,
      ruled: rateClass === 4,
    })),
    width,
  );
