import { layoutRegionMap } from '../../../charts/layoutRegionMap.ts';
import { mapFile } from '../../../charts/mapFile.ts';
import { regionNamePlaces } from '../../../charts/regionNamePlaces.ts';
import { placeNames } from '../../../charts/placeNames.ts';
import { namedInFinding } from '../../../content/da/region/regionTable.ts';
import { municipalityByCode } from '../../../dataset.ts';
import type { Region } from '../../../domain/dataset.ts';
import { regionOf } from '../../maps.ts';
import { clipped, frame, mapNames, mapShapes, rateFill } from './mapParts.ts';
import { colour, type Drawing, SMALL, stacked } from './marks.ts';
import { rateKey } from './rateKey.ts';

/** A region by rate on the land around it, and the key below. */
export function drawRegionMap({ code: regionCode, slug }: Region, width: number): Drawing {
  const map = layoutRegionMap(mapFile('full'), regionCode, { width, regionOf });
  const members = map.shapes.filter(({ own }) => own).map(({ code }) => municipalityByCode(code));
  const told = namedInFinding(members);
  const size = { letter: SMALL * 0.5, lines: SMALL * 1.2 };
  const places = regionNamePlaces(map, (code) => municipalityByCode(code).name, told, size);
  const names = placeNames(places, '', size, told);
  const shapes = map.shapes.map((shape) => ({
    ...shape,
    fill: shape.own ? rateFill(shape.code) : colour('land'),
  }));
  const around = map.bornholmFrame;
  const svg =
    clipped(`udsnit-${slug}`, width, map.height, mapShapes(shapes, map)) +
    (around === null ? '' : frame(around.x, around.y, around.width, around.height)) +
    mapNames(names, SMALL, { withRate: false });
  return stacked([{ svg, height: map.height }, rateKey(members, width)], 18);
}
