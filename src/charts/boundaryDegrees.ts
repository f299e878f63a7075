import proj4 from 'proj4';
import type { Position } from 'geojson';
import { BoundaryError, shown } from './boundaryError.ts';
import { isRecord } from './boundaryFeatures.ts';

type Units = 'degrees' | 'metres';

/** ETRS89 / UTM zone 32N, EPSG:25832, in which Danish official maps come. */
const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs';

/** Coordinate systems that are read; those of degrees, and those of metres, differ by less than a metre. */
const SUPPORTED = new Map<string, Units>([
  ['CRS84', 'degrees'],
  ['4326', 'degrees'],
  ['4258', 'degrees'],
  ['25832', 'metres'],
  ['32632', 'metres'],
]);

const isInDenmark: Readonly<Record<Units, (x: number, y: number) => boolean>> = {
  degrees: (x, y) => x > 7 && x < 16 && y > 54 && y < 58.5,
  metres: (x, y) => x > 400_000 && x < 920_000 && y > 6_000_000 && y < 6_480_000,
};

/** What the file says of its system; `null` where it says nothing, as GeoJSON of today does. */
function saidUnits(value: unknown): { name: string; units: Units } | null {
  const crs = isRecord(value) ? value['crs'] : undefined;
  if (crs === undefined || crs === null) return null;
  const properties = isRecord(crs) && isRecord(crs['properties']) ? crs['properties'] : {};
  const name = shown(properties['name'] ?? properties['href'] ?? crs) ?? '';
  const units = SUPPORTED.get(/(CRS84|\d{4,5})$/.exec(name)?.[1] ?? '');
  if (units !== undefined) return { name, units };
  throw new BoundaryError((words) => words.otherSystem(name));
}

/** What the coordinates look like. */
function seenUnits([x = NaN, y = NaN]: Position): Units {
  if (isInDenmark.degrees(x, y)) return 'degrees';
  if (isInDenmark.metres(x, y)) return 'metres';
  if (isInDenmark.degrees(y, x)) {
    throw new BoundaryError((words) => words.northFirst(`${x} ${y}`));
  }
  throw new BoundaryError((words) => words.nowhere(`${x} ${y}`));
}

/**
 * How the positions of a file become degrees.
 *
 * @param value the file, which may name its coordinate system
 * @param first its first position, which shows it
 * @throws BoundaryError where the two contradict each other, or the system isn't read
 */
export function degreesOf(value: unknown, first: Position): (position: Position) => Position {
  const said = saidUnits(value);
  const seen = seenUnits(first);
  if (said !== null && said.units !== seen) {
    throw new BoundaryError((words) => words.contradicts(said.name, first.join(' '), seen));
  }
  const { inverse } = proj4(UTM32);
  return ([x = NaN, y = NaN]) => {
    if (!isInDenmark[seen](x, y)) {
      throw new BoundaryError((words) => words.outside(`${x} ${y}`, seen));
    }
    return seen === 'degrees' ? [x, y] : inverse([x, y]);
  };
}
