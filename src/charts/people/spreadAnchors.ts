import type { MunicipalityCode } from '../../domain/dataset.ts';
import type { Point } from '../mapShape.ts';

/** København, from which the crowded ones are spread. */
const CAPITAL: MunicipalityCode = '0101';
/** Within so many units of København distances are stretched, the more the nearer: threefold and less. */
const REACH = 413;
const STRETCH = 1.7;
/**
 * Set by hand, in units, for København's 1,387 in 2024: it goes out over the Øresund, Amager below it, Frederiksberg to
 * the open water where its name has room. Other counts are laid out as well, but want a look.
 */
const SHIFTS: Readonly<Record<MunicipalityCode, Point>> = {
  '0101': [196, -63],
  '0147': [28, 7],
  '0155': [161, 105],
  '0167': [14, 35],
  '0185': [105, 91],
};

/**
 * Where each municipality is pulled to, once the crowded ones around København are given room; their order
 * and their directions stay.
 *
 * @param places middles on the map, in units of the lattice
 */
export function spreadAnchors<T extends { readonly code: MunicipalityCode; readonly home: Point }>(
  places: readonly T[],
): (T & { readonly anchor: Point })[] {
  const capital = places.find(({ code }) => code === CAPITAL)?.home;
  return places.map((place) => {
    const [x, y] = place.home;
    const [fromX, fromY] = capital ?? place.home;
    const nearness = Math.max(0, 1 - Math.hypot(x - fromX, y - fromY) / REACH);
    const stretch = STRETCH * nearness ** 2;
    const [shiftX, shiftY] = SHIFTS[place.code] ?? [0, 0];
    return { ...place, anchor: [x + (x - fromX) * stretch + shiftX, y + (y - fromY) * stretch + shiftY] };
  });
}
