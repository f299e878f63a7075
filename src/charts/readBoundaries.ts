import proj4 from 'proj4';
import { feature } from 'topojson-client';
import type { Feature, GeoJsonProperties, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { MunicipalityCode } from '../domain/dataset.ts';

/** A part of a municipality as an official file has it; degrees, outer rings clockwise as d3 wants them. */
export interface BoundaryPart {
  readonly code: MunicipalityCode;
  readonly rings: Position[][];
}

/** What a file of boundaries says that can't be used; the message is a sentence for whoever imports it. */
export class BoundaryError extends Error {
  override readonly name = 'BoundaryError';
}

/** ETRS89 / UTM zone 32N, EPSG:25832, in which Danish official maps come. */
const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs';

/** Names under which files carry the code, in small letters. */
const CODE_NAMES = ['kommunekode', 'komkode', 'kom_kode', 'kode', 'code', 'lau_1', 'id'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTopology = (value: unknown): value is Topology => isRecord(value) && value['type'] === 'Topology';
const isCollection = (value: unknown): value is { features: Feature[] } =>
  isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']);

function featuresOf(value: unknown): Feature[] {
  if (isTopology(value)) {
    return Object.values(value.objects).flatMap((object): Feature[] => {
      const made: unknown = feature(value, object);
      return isCollection(made) ? made.features : [];
    });
  }
  if (isCollection(value)) return value.features;
  throw new BoundaryError('The file is neither a GeoJSON FeatureCollection nor a TopoJSON topology.');
}

/** The four-digit code of a feature; three digits get the zero that a spreadsheet dropped. */
function codeOf(properties: GeoJsonProperties, id: Feature['id'], number: number): MunicipalityCode {
  const entries = new Map(
    Object.entries(properties ?? {}).map(([key, value]) => [key.toLowerCase(), value as unknown]),
  );
  const values = [...CODE_NAMES.map((name) => entries.get(name)), id];
  const found = values.map(String).find((value) => /^\d{3,4}$/.test(value));
  if (found !== undefined) return found.padStart(4, '0');
  const names = Object.keys(properties ?? {}).join(', ') || 'none';
  throw new BoundaryError(
    `Feature ${number} has no municipality code: expected three or four digits in "kommunekode" (its properties: ${names}).`,
  );
}

function ringsOf(geometry: Geometry | null, code: string): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  throw new BoundaryError(`A feature of ${code} is a ${geometry?.type ?? 'nothing'}, not a polygon.`);
}

type ToDegrees = (position: Position) => Position;

/** Degrees as they are, metres of UTM 32 turned into them; anything else is refused. */
function toDegreesFor([x = NaN, y = NaN]: Position): ToDegrees {
  if (x > 7 && x < 16 && y > 54 && y < 58.5) return ([east = NaN, north = NaN]) => [east, north];
  if (x > 400_000 && x < 920_000 && y > 6_000_000 && y < 6_480_000) {
    const { inverse } = proj4(UTM32);
    return ([east = NaN, north = NaN]) => inverse([east, north]);
  }
  throw new BoundaryError(
    `The first position, ${x} ${y}, lies in Denmark neither as degrees (WGS84, east before north) nor as metres (UTM 32, EPSG:25832).`,
  );
}

/** Twice the area of a ring; positive where it runs anticlockwise with north up. */
const turn = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * ny - nx * y;
  }, 0);

const wound = (rings: Position[][]): Position[][] =>
  rings.map((ring, i) => (turn(ring) > 0 === (i === 0) ? ring.toReversed() : ring));

/**
 * The parts of municipalities in a GeoJSON or TopoJSON file of official boundaries, in degrees.
 *
 * @param value the parsed JSON, of unknown shape
 * @throws BoundaryError with a sentence on what is wrong
 */
export function readBoundaries(value: unknown): BoundaryPart[] {
  let toDegrees: ToDegrees | undefined;
  return featuresOf(value).flatMap(({ properties, id, geometry }, i) => {
    const code = codeOf(properties, id, i + 1);
    return ringsOf(geometry, code).map((rings) => ({
      code,
      rings: wound(
        rings.map((ring) => {
          toDegrees ??= toDegreesFor(ring[0] ?? []);
          return ring.map(toDegrees);
        }),
      ),
    }));
  });
}

/** A geometry of several parts. */
export const asMultiPolygon = (parts: readonly BoundaryPart[]): MultiPolygon | Polygon =>
  parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0]?.rings ?? [] }
    : { type: 'MultiPolygon', coordinates: parts.map(({ rings }) => rings) };
