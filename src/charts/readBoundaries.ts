import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { degreesOf } from './boundaryDegrees.ts';
import { BoundaryError, shown } from './boundaryError.ts';
import { boundaryFeatures, isRecord, type BoundaryFeature } from './boundaryFeatures.ts';

/** A part of a municipality as an official file has it; degrees, outer rings clockwise as d3 wants them. */
export interface BoundaryPart {
  readonly code: MunicipalityCode;
  readonly rings: Position[][];
}

/** Christiansø: a code of its own in official files, but no municipality. */
export const CHRISTIANSOE = '0411';

/** A list, as each depth of coordinates has to be. */
function listIn(value: unknown, { number, code }: BoundaryFeature): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new BoundaryError((words) => words.noPositions(number, code, shown(value)));
}

/** A number, also where it has been written as a text. */
function numberIn(value: unknown, { number, code }: BoundaryFeature): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new BoundaryError((words) => words.noNumber(number, code, shown(value)));
}

function positionIn(value: unknown, feature: BoundaryFeature): Position {
  const [x, y] = listIn(value, feature);
  return [numberIn(x, feature), numberIn(y, feature)];
}

const ringsIn = (value: unknown, feature: BoundaryFeature): Position[][] =>
  listIn(value, feature).map((list) => {
    const ring = listIn(list, feature).map((position) => positionIn(position, feature));
    const [first, last] = [ring.at(0), ring.at(-1)];
    if (ring.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) return ring;
    throw new BoundaryError((words) => words.openRing(feature.number, feature.code));
  });

/** The polygons of a feature. */
function polygonsIn(feature: BoundaryFeature): Position[][][] {
  const { geometry, number, code } = feature;
  const type = isRecord(geometry) ? geometry['type'] : null;
  const coordinates = isRecord(geometry) ? geometry['coordinates'] : null;
  if (type === 'Polygon') return [ringsIn(coordinates, feature)];
  if (type === 'MultiPolygon') return listIn(coordinates, feature).map((rings) => ringsIn(rings, feature));
  if (geometry === null || geometry === undefined) {
    throw new BoundaryError((words) => words.noGeometry(number, code));
  }
  const kind = String(type);
  throw new BoundaryError((words) => words.noPolygon(number, code, kind, kind.endsWith('LineString')));
}

/** Twice the area of a ring; positive where it runs anticlockwise with north up. */
const turn = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * ny - nx * y;
  }, 0);

const wound = (rings: Position[][]): Position[][] =>
  rings.map((ring, i) => (turn(ring) > 0 === (i === 0) ? ring.toReversed() : ring));

/** The same shape of the same municipality twice would be merged into nothing. */
function checkTwice(features: readonly BoundaryFeature[]): void {
  const first = new Map<string, number>();
  for (const { code, number, geometry } of features) {
    const key = `${code} ${JSON.stringify(geometry)}`;
    const before = first.get(key);
    if (before !== undefined) {
      throw new BoundaryError((words) => words.sameTwice(before, number, code));
    }
    first.set(key, number);
  }
}

/**
 * The parts of municipalities in a GeoJSON or TopoJSON file of official boundaries, in degrees, Christiansø
 * left out.
 *
 * @param value the parsed JSON, of unknown shape
 * @throws BoundaryError with a sentence on what is wrong
 */
export function readBoundaries(value: unknown): BoundaryPart[] {
  const features = boundaryFeatures(value).filter(({ code }) => code !== CHRISTIANSOE);
  checkTwice(features);
  const polygons = features.flatMap((feature) =>
    polygonsIn(feature).map((rings) => ({ code: feature.code, rings })),
  );
  const first = polygons[0]?.rings[0]?.[0];
  if (first === undefined) {
    throw new BoundaryError((words) => words.noMunicipality());
  }
  const toDegrees = degreesOf(value, first);
  return polygons.map(({ code, rings }) => ({
    code,
    rings: wound(rings.map((ring) => ring.map(toDegrees))),
  }));
}

/** A geometry of several parts. */
export const asMultiPolygon = (parts: readonly BoundaryPart[]): MultiPolygon | Polygon =>
  parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0]?.rings ?? [] }
    : { type: 'MultiPolygon', coordinates: parts.map(({ rings }) => rings) };
