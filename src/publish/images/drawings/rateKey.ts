import { rateLegend } from '../../../content/labels/rateLegend.ts';
import { dataset } from '../../../dataset.ts';
import { colour, type Drawing } from './marks.ts';
import { swatchKey } from './swatchKey.ts';

/** The classes of the rate as a key in rows, with a rule where the colour family changes. */
export const rateKey = (width: number): Drawing =>
  swatchKey(
    rateLegend(dataset.municipalities).map(({ rateClass, label }) => ({
      fill: colour(`rate-${rateClass}`),
      label,
      ruled: rateClass === 4,
    })),
    width,
  );
