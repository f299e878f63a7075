import { circleScale } from '../../../charts/layoutCircles.ts';
import { CHANGE_LEGEND } from '../../../content/da/labels/mapMeasures.ts';
import { dataset, municipalityByCode } from '../../../dataset.ts';
import { BORNHOLM, circleSteps, nationalMap, ORIENTATION } from '../../maps.ts';
import { CHANGE_FILLS, changePatterns } from './changeFills.ts';
import { circleKey } from './circleKey.ts';
import { drawCapitalInset } from './drawCapitalInset.ts';
import { drawMeasure, type MapMeasure, tenth } from './mapMeasure.ts';
import { frame } from './mapParts.ts';
import { colour, type Drawing, label, moved } from './marks.ts';
import { rateKey } from './rateKey.ts';
import { swatchKey } from './swatchKey.ts';

/** Width of the inset as a share of the image's, the space right of it, and above it. */
const INSET = 0.53;
const GAP = 26;
const ABOVE_INSET = 24;
/** The key begins where the inset's frame does. */
const KEY_TOP = 22;

const nameOf = (code: string): string => municipalityByCode(code).name;

function key(measure: MapMeasure, width: number, k: number): Drawing {
  if (measure === 'rate') return rateKey(dataset.municipalities, width);
  if (measure === 'count') return circleKey(circleSteps(), k);
  const swatches = CHANGE_LEGEND.map(([kind, text]) => ({ fill: CHANGE_FILLS[kind], label: text }));
  return swatchKey(swatches, width);
}

/** The frames and the names that help one find one's way; circles leave no room for names. */
function orientation(measure: MapMeasure, scale: number): string {
  const { bornholmFrame: island, capitalFrame, shapes } = nationalMap;
  const scaledFrame = ({ x, y, width, height }: typeof island): string =>
    frame(tenth(x * scale), tenth(y * scale), tenth(width * scale), tenth(height * scale));
  const named = shapes.filter(({ code }) => measure !== 'count' && ORIENTATION.includes(code));
  return [
    scaledFrame(island),
    label(
      nameOf(BORNHOLM),
      tenth((island.x + island.width) * scale),
      tenth((island.y + island.height) * scale + 16),
      { soft: true, anchor: 'end' },
    ),
    scaledFrame(capitalFrame),
    ...named.map(({ code, label: [x, y] }) =>
      label(nameOf(code), tenth(x * scale), tenth(y * scale + 5), {
        face: 'bold',
        anchor: 'middle',
        halo: colour('paper'),
      }),
    ),
  ].join('');
}

/** The country in one of its measures, the area around København enlarged below it, beside the key. */
export function drawNationalMap(measure: MapMeasure, width: number): Drawing {
  const scale = width / nationalMap.width;
  const k = circleScale(width);
  const insetWidth = Math.round(width * INSET);
  const inset = drawCapitalInset(measure, insetWidth, k);
  const classes = key(measure, width - insetWidth - GAP, k);
  const below = Math.round(nationalMap.height * scale) + ABOVE_INSET;
  return {
    height: below + Math.max(inset.height, KEY_TOP + classes.height),
    svg: [
      measure === 'change' ? changePatterns() : '',
      drawMeasure(nationalMap, measure, scale, k),
      orientation(measure, scale),
      moved(inset.svg, 0, below),
      moved(classes.svg, insetWidth + GAP, below + KEY_TOP),
    ].join(''),
  };
}
