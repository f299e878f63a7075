import type { MunicipalityCode } from '../domain/dataset.ts';
import type { MapLabel } from './labelCandidates.ts';
import { layoutMapLabels } from './layoutMapLabels.ts';
import type { RegionMap } from './layoutRegionMap.ts';
import type { NameSize, PlacedName } from './placeNames.ts';

/** A name with the end of it that stands at `anchorX`. */
export interface AnchoredName extends PlacedName {
  readonly anchor: MapLabel['anchor'];
  readonly anchorX: number;
}

/** From the end that is anchored to the middle, as a share of the width. */
const TO_MIDDLE = { start: 0.5, middle: 0, end: -0.5 } as const;

/**
 * Where names want to stand on a region's map: in the deepest part of their shapes. Those that are told of stand
 * beside a shape that is too small for them, as on the next one they would be taken for its name.
 */
export function regionNamePlaces(
  map: RegionMap,
  nameOf: (code: MunicipalityCode) => string,
  told: ReadonlySet<MunicipalityCode>,
  { letter, lines }: NameSize,
): AnchoredName[] {
  const widthOf = (code: MunicipalityCode): number => nameOf(code).length * letter;
  const labels = layoutMapLabels(
    map.shapes,
    [...told].map((code) => ({ code, width: widthOf(code), height: lines })),
    map,
  );
  return map.shapes
    .filter(({ own, cut }) => own && !cut)
    .map(({ code, room, label: [x, y] }) => {
      const { anchor, ...at } = labels.find((label) => label.code === code) ?? { x, y, anchor: 'middle' };
      const middle = at.x + TO_MIDDLE[anchor] * widthOf(code);
      return { code, name: nameOf(code), room, x: middle, y: at.y, anchor, anchorX: at.x };
    });
}
