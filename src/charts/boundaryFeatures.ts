import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { BoundaryError, shown } from './boundaryError.ts';

/** A feature of an official file: whose it is, and a geometry of which nothing is known yet. */
export interface BoundaryFeature {
  /** Counted from 1, as it stands in the file. */
  readonly number: number;
  readonly code: MunicipalityCode;
  readonly geometry: unknown;
}

/** Names under which files carry the code, in small letters; `LAU_ID` and `GISCO_ID` are Eurostat's. */
const CODE_NAMES = [
  'kommunekode',
  'komkode',
  'kom_kode',
  'kommunenr',
  'lau1vaerdi',
  'lau_id',
  'gisco_id',
  'lau_1',
  'kode',
  'code',
  'id',
];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTopology = (value: Record<string, unknown>): value is Record<string, unknown> & Topology =>
  value['type'] === 'Topology' && isRecord(value['objects']) && Array.isArray(value['arcs']);

/** `101`, `0101`, `DK_101`, `DK0101` → `0101`: a spreadsheet drops the zero, Eurostat writes the country before it. */
function codeIn(value: unknown): MunicipalityCode | null {
  const digits = /^(?:DK_?)?(\d{3,4})$/.exec(String(value))?.[1];
  return digits === undefined ? null : digits.padStart(4, '0');
}

function codeOf(properties: Record<string, unknown>, id: unknown): MunicipalityCode | null {
  const entries = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
  const values = [...CODE_NAMES.map((name) => entries.get(name)), id];
  return values.map(codeIn).find((code) => code !== null) ?? null;
}

function readFeature(value: unknown, number: number): BoundaryFeature {
  if (!isRecord(value)) {
    throw new BoundaryError((words) => words.noFeature(number, shown(value)));
  }
  const properties = isRecord(value['properties']) ? value['properties'] : {};
  const country = properties['CNTR_CODE'];
  if (country !== undefined && country !== 'DK') {
    throw new BoundaryError((words) => words.otherCountry(number, shown(country)));
  }
  const code = codeOf(properties, value['id']);
  if (code !== null) return { number, code, geometry: value['geometry'] };
  throw new BoundaryError((words) => words.noCode(number, Object.keys(properties)));
}

const readAll = (features: readonly unknown[]): BoundaryFeature[] =>
  features.map((value, i) => readFeature(value, i + 1));

/** The features of one object of a TopoJSON file. */
function objectFeatures(topology: Topology, name: string): unknown[] {
  const object = topology.objects[name];
  try {
    const made: unknown = object === undefined ? null : feature(topology, object);
    if (!isRecord(made)) return [];
    return Array.isArray(made['features']) ? made['features'] : [made];
  } catch {
    throw new BoundaryError((words) => words.lostArcs(name));
  }
}

/** The only object of a TopoJSON file, or the only one whose features all have a municipality's code. */
function topologyFeatures(topology: Topology): BoundaryFeature[] {
  const names = Object.keys(topology.objects);
  const [only] = names;
  if (only !== undefined && names.length === 1) return readAll(objectFeatures(topology, only));
  const coded = names.flatMap((name) => {
    const values = objectFeatures(topology, name);
    const isCoded = values.every(
      (value) =>
        isRecord(value) &&
        codeOf(isRecord(value['properties']) ? value['properties'] : {}, value['id']) !== null,
    );
    return isCoded && values.length > 0 ? [values] : [];
  });
  const [found, another] = coded;
  if (found !== undefined && another === undefined) return readAll(found);
  throw new BoundaryError((words) => words.severalObjects(names, coded.length === 0 ? 'none' : 'several'));
}

/**
 * The features of GeoJSON or TopoJSON with their municipality's code.
 *
 * @throws BoundaryError where it is neither, or where a feature has no code
 */
export function boundaryFeatures(value: unknown): BoundaryFeature[] {
  if (isRecord(value) && isTopology(value)) return topologyFeatures(value);
  if (isRecord(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])) {
    return readAll(value['features']);
  }
  const type = isRecord(value) ? shown(value['type']) : shown(value);
  throw new BoundaryError((words) => words.noCollection(type));
}
