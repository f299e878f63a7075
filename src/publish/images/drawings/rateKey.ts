import { rateLegend } from '../../../content/labels/rateLegend.ts';
import { dataset } from '../../../dataset.ts';
import { measureText } from '../measureText.ts';
import { FALLBACK_ROOM } from '../measureText.ts';
import { colour, label, SMALL, stroke, type Drawing } from './marks.ts';

const SWATCH = 22;
const ROW = 26;
const GAP = 18;

/** The classes of the rate as a key in rows, with a rule where the colour family changes. */
export function rateKey(width: number): Drawing {
  let [x, y] = [0, 0];
  const parts = rateLegend(dataset.municipalities).map(({ rateClass, label: text }) => {
    const wide = SWATCH + 7 + measureText(text, 'sans', SMALL) * FALLBACK_ROOM;
    if (x > 0 && x + wide > width) [x, y] = [0, y + ROW];
    const at = x;
    x = Math.ceil(x + wide + GAP);
    const rule = rateClass === 4 ? stroke(`M${at - GAP / 2} ${y - 2}v20`, 'ink', 2) : '';
    return `${rule}<rect x="${at + 0.5}" y="${y + 0.5}" width="${SWATCH}" height="15" fill="${colour(`rate-${rateClass}`)}" stroke="${colour('line')}" stroke-width=".6"/>${label(text, at + SWATCH + 7, y + 13, { soft: true })}`;
  });
  return { svg: parts.join(''), height: y + 18 };
}
