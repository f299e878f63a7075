import { layoutNeighbourMap } from '../../../charts/layoutNeighbourMap.ts';
import { mapFile } from '../../../charts/mapFile.ts';
import { placeNames } from '../../../charts/placeNames.ts';
import { PATH_SCALE } from '../../../charts/svgPath.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import { municipalityByCode } from '../../../dataset.ts';
import { regionOf } from '../../maps.ts';
import { clipped, frame, mapNames, mapShapes, rateFill } from './mapParts.ts';
import { colour, LABEL, stroke, type Drawing } from './marks.ts';

/** Height as a share of the width. */
const FORMAT = 0.8;

/** A municipality and those it touches, by rate, each with its figure. */
export function drawNeighbourMap({ code, slug }: Municipality, width: number): Drawing {
  const height = Math.round(width * FORMAT);
  const map = layoutNeighbourMap(mapFile('full'), code, { width, height, regionOf });
  const own = map.shapes.find(({ place }) => place === 'own');
  const places = map.shapes.map((shape) => {
    const [x, y] = shape.label;
    return { code: shape.code, room: shape.room, x, y, name: municipalityByCode(shape.code).name };
  });
  const shapes = map.shapes.map((shape) => ({ ...shape, fill: rateFill(shape.code) }));
  const land = `<g transform="scale(${PATH_SCALE})"><path d="${map.land}" fill="${colour('land')}"/></g>`;
  const outline =
    own === undefined
      ? ''
      : `<g transform="scale(${PATH_SCALE})">${stroke(own.d, 'ink', 3 / PATH_SCALE)}</g>`;
  const names = placeNames(places, code, { letter: LABEL * 0.5, lines: LABEL * 2.2 });
  return {
    height,
    svg:
      clipped(
        `udsnit-${slug}`,
        width,
        height,
        land + mapShapes(shapes, map) + outline + mapNames(names, LABEL, { withRate: true, bold: code }),
      ) + frame(0.5, 0.5, width - 1, height - 1),
  };
}
