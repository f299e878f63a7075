import type { MunicipalityGeometry, MunicipalityTopology, Position } from './municipalityTopology.ts';

type Problem = (what: string) => never;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isIndex = (value: unknown): value is number => Number.isInteger(value);

function listOf<T>(value: unknown, item: (value: unknown) => T, what: string, problem: Problem): T[] {
  return Array.isArray(value) && value.length > 0
    ? value.map(item)
    : problem(`${what} is not a list with something in it`);
}

function parsePosition(value: unknown, what: string, problem: Problem): Position {
  const [x, y] = Array.isArray(value) ? value.map((number: unknown) => number) : [];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? [x, y]
    : problem(`${what} is not a pair of numbers`);
}

/** Undoes quantisation: running sums of the deltas, scaled and moved. */
function decodeArc(deltas: Position[], scale: Position, translate: Position): Position[] {
  let x = 0;
  let y = 0;
  return deltas.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function parseArcs(topology: Record<string, unknown>, problem: Problem): Position[][] {
  const arcs = listOf(
    topology.arcs,
    (arc) => listOf(arc, (point) => parsePosition(point, 'a point of an arc', problem), 'an arc', problem),
    'arcs',
    problem,
  );
  const transform = topology.transform;
  if (transform === undefined) return arcs;
  if (!isRecord(transform)) return problem('transform is not an object');
  const scale = parsePosition(transform.scale, 'transform.scale', problem);
  const translate = parsePosition(transform.translate, 'transform.translate', problem);
  return arcs.map((arc) => decodeArc(arc, scale, translate));
}

function parseGeometry(value: unknown, arcCount: number, problem: Problem): MunicipalityGeometry {
  if (!isRecord(value)) return problem('a geometry is not an object');
  const { id, type, arcs } = value;
  if (typeof id !== 'string' || !/^\d{4}$/.test(id)) {
    return problem(`id ${JSON.stringify(id)} is not a four-digit code`);
  }
  const index = (arc: unknown): number =>
    isIndex(arc) && arc < arcCount && ~arc < arcCount ? arc : problem(`${id} names an arc that is not there`);
  const ring = (arc: unknown): number[] => listOf(arc, index, `a ring of ${id}`, problem);
  const polygon = (rings: unknown): number[][] => listOf(rings, ring, `a polygon of ${id}`, problem);
  if (type === 'Polygon') return { type, id, arcs: polygon(arcs) };
  if (type === 'MultiPolygon') return { type, id, arcs: listOf(arcs, polygon, id, problem) };
  return problem(`${id} is a ${JSON.stringify(type)}, not a polygon`);
}

/**
 * Reads a TopoJSON topology with the object `kommuner` (TopoJSON 1.0:
 * https://github.com/topojson/topojson-specification).
 *
 * @param value the parsed JSON, of unknown shape
 * @throws TypeError that says what is wrong with it
 */
export function parseTopology(value: unknown): MunicipalityTopology {
  const problem: Problem = (what) => {
    throw new TypeError(what);
  };
  if (!isRecord(value) || value.type !== 'Topology') return problem('it is not a TopoJSON topology');
  const objects = value.objects;
  const kommuner = isRecord(objects) ? objects.kommuner : undefined;
  if (!isRecord(kommuner)) return problem('it has no object "kommuner"');
  const arcs = parseArcs(value, problem);
  const geometries = listOf(
    kommuner.geometries,
    (geometry) => parseGeometry(geometry, arcs.length, problem),
    'geometries',
    problem,
  );
  return { type: 'Topology', arcs, objects: { kommuner: { type: 'GeometryCollection', geometries } } };
}
