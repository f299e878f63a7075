import { placeNames } from '../../../charts/placeNames.ts';
import { INSET_LABEL } from '../../../content/da/labels/mapLabels.ts';
import { municipalityByCode } from '../../../dataset.ts';
import { CAPITAL, capitalMap } from '../../maps.ts';
import { drawMeasure, type MapMeasure } from './mapMeasure.ts';
import { clipped, frame, mapNames } from './mapParts.ts';
import { type Drawing, label, moved, SMALL } from './marks.ts';

/** For the line above the map. */
const HEAD = 22;

/** The area around København, enlarged. @param k of the circles, as on the map of the country */
export function drawCapitalInset(measure: MapMeasure, width: number, k: number): Drawing {
  const scale = width / capitalMap.width;
  const height = Math.round(capitalMap.height * scale);
  const places = capitalMap.shapes
    .filter(({ cut }) => !cut)
    .map(({ code, room, label: [x, y] }) => ({
      code,
      room: room * scale,
      x: x * scale,
      y: y * scale,
      name: municipalityByCode(code).name,
    }));
  const names =
    measure === 'rate' ? placeNames(places, CAPITAL, { letter: SMALL * 0.5, lines: SMALL * 1.2 }) : [];
  const map =
    clipped('hovedstad', width, height, drawMeasure(capitalMap, measure, scale, k)) +
    frame(0.5, 0.5, width - 1, height - 1) +
    mapNames(names, SMALL, { withRate: false });
  return {
    svg: label(INSET_LABEL, 0, 12, { soft: true }) + moved(map, 0, HEAD),
    height: HEAD + height,
  };
}
