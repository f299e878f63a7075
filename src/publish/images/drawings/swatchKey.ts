import { PATH_SCALE } from '../../../charts/svgPath.ts';
import { FALLBACK_ROOM, measureText } from '../../../draw/measureText.ts';
import { svgText } from '../../../draw/svgText.ts';
import { wrapText } from '../../../draw/wrapText.ts';
import { colour, SMALL, stroke, type Drawing } from './marks.ts';

const SWATCH = 22;
const HEIGHT = 15;
const BESIDE = SWATCH + 7;
const ROW = 26;
const LEADING = 17;
const GAP = 18;

/** A class of a map with its fill, in words. */
export interface Swatch {
  readonly fill: string;
  readonly label: string;
  /** Here the colour family changes: a new row begins below a rule. */
  readonly ruled?: boolean;
}

/** In the paths' units, so that patterns are as fine as on the map. */
const box = (x: number, y: number, fill: string): string =>
  `<rect transform="translate(${x + 0.5} ${y + 0.5}) scale(${PATH_SCALE})" width="${SWATCH / PATH_SCALE}" height="${HEIGHT / PATH_SCALE}" fill="${fill}" stroke="${colour('line')}" stroke-width="${0.6 / PATH_SCALE}"/>`;

const rule = (y: number): string => stroke(`M0 ${y - 6}h${BESIDE + 30}`, 'ink', 2);

/** The classes of a map as a key, in as many rows as the width asks for. */
export function swatchKey(swatches: readonly Swatch[], width: number): Drawing {
  let [x, y, lines] = [0, 0, 1];
  const parts = swatches.map(({ fill, label, ruled = false }) => {
    const words = wrapText(label, 'sans', SMALL, (width - BESIDE) / FALLBACK_ROOM);
    const wide = BESIDE + Math.max(...words.map((line) => measureText(line, 'sans', SMALL))) * FALLBACK_ROOM;
    if (x > 0 && (ruled || x + wide > width)) [x, y, lines] = [0, y + ROW + (lines - 1) * LEADING, 1];
    const at = x;
    x = Math.ceil(x + wide + GAP);
    lines = Math.max(lines, words.length);
    const style = { face: 'sans', size: SMALL, fill: colour('soft') } as const;
    const text = svgText(words, at + BESIDE, y + 13, LEADING, style);
    return (ruled ? rule(y) : '') + box(at, y, fill) + text;
  });
  return { svg: parts.join(''), height: y + 18 + (lines - 1) * LEADING };
}
