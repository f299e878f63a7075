import { geoArea } from 'd3';
import { mergeArcs, quantize } from 'topojson-client';
import { topology as topologyOf } from 'topojson-server';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { checkMap } from './checkMap.ts';
import type { MapDetail } from './mapFile.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';
import { parseTopology } from './parseTopology.ts';
import { snapVertices } from './snapVertices.ts';
import { BoundaryError } from './boundaryError.ts';
import type { MapWords } from './messages/mapWords.ts';
import { asMultiPolygon, readBoundaries, type BoundaryPart } from './readBoundaries.ts';

/** Steps across the map's box before anything else: finer than the snapping, coarser than rounding errors. */
const STEPS = 1e6;

/** Steradians of a square kilometre. */
const KM2 = 1 / 6371.0088 ** 2;

/** What a triangle, an islet must at least span in each file, in square kilometres. */
const FINENESS: Readonly<Record<MapDetail, { triangle: number; islet: number; steps: number }>> = {
  full: { triangle: 0.06, islet: 0.4, steps: 1e5 },
  thumb: { triangle: 0.9, islet: 3, steps: 1e4 },
};

export interface ImportedMap {
  /** By detail: the text of the file. */
  readonly files: Readonly<Record<MapDetail, string>>;
  /** What was done that the maintainer should know, a sentence each. */
  readonly notes: (words: MapWords) => readonly string[];
}

function checkCodes(parts: readonly BoundaryPart[], codes: readonly MunicipalityCode[]): void {
  const found = new Set(parts.map(({ code }) => code));
  const missing = codes.filter((code) => !found.has(code));
  const unknown = [...found].filter((code) => !codes.includes(code));
  if (missing.length > 0) {
    throw new BoundaryError((words) => words.lacks(missing));
  }
  if (unknown.length > 0) {
    throw new BoundaryError((words) => words.unknown(unknown));
  }
}

/** Slivers and islets go, but never the largest part of a municipality. */
function withoutSlivers(parts: readonly BoundaryPart[], km2: number): BoundaryPart[] {
  const areaOf = ({ rings }: BoundaryPart): number => geoArea({ type: 'Polygon', coordinates: rings });
  const largest = new Map<MunicipalityCode, number>();
  for (const part of parts) largest.set(part.code, Math.max(largest.get(part.code) ?? 0, areaOf(part)));
  return parts.filter((part) => areaOf(part) >= km2 * KM2 || areaOf(part) === largest.get(part.code));
}

type Merged = Topology<{ kommuner: { type: 'GeometryCollection'; geometries: GeometryObject[] } }>;

/** One geometry a municipality, with shared arcs. */
function merged(parts: readonly BoundaryPart[], codes: readonly MunicipalityCode[]): Merged {
  const collection = {
    type: 'GeometryCollection' as const,
    geometries: parts.map((part): Polygon | MultiPolygon => asMultiPolygon([part])),
  };
  const raw = topologyOf({ kommuner: collection }, STEPS);
  const { kommuner } = raw.objects;
  const geometries = kommuner?.type === 'GeometryCollection' ? kommuner.geometries : [];
  return {
    ...raw,
    type: 'Topology',
    objects: {
      kommuner: {
        type: 'GeometryCollection',
        geometries: codes.map((code) => {
          const own = geometries.flatMap((geometry, i) =>
            parts[i]?.code === code && geometry.type === 'Polygon'
              ? [{ type: geometry.type, arcs: geometry.arcs }]
              : [],
          );
          return { ...mergeArcs(raw, own), id: code };
        }),
      },
    },
  };
}

function drawn(
  parts: readonly BoundaryPart[],
  codes: readonly MunicipalityCode[],
  detail: MapDetail,
): string {
  const { triangle, islet, steps } = FINENESS[detail];
  const weighed = presimplify(merged(withoutSlivers(parts, islet), codes), sphericalTriangleArea);
  // Arcs that no shape uses any longer go with the filter; the islets are gone already.
  const simple = filter(simplify(weighed, triangle * KM2), () => true);
  return `${JSON.stringify(quantize(simple, steps))}\n`;
}

/**
 * Official boundaries → both files of the base map: merged by code, slivers and islets removed,
 * simplified along shared arcs, quantised and checked.
 *
 * @param value the parsed JSON: GeoJSON or TopoJSON, degrees or UTM 32, several features a code
 * @param codes the municipalities of the register
 * @throws BoundaryError with a sentence on what is wrong; nothing may be written then
 */
export function importMap(value: unknown, codes: readonly MunicipalityCode[]): ImportedMap {
  const read = readBoundaries(value);
  const snapped = snapVertices(read.map(({ rings }) => rings));
  const parts = read.flatMap(({ code }, i) => {
    const rings = snapped[i] ?? [];
    return rings.length === 0 ? [] : [{ code, rings }];
  });
  checkCodes(parts, codes);
  const files = { full: drawn(parts, codes, 'full'), thumb: drawn(parts, codes, 'thumb') };
  for (const detail of ['full', 'thumb'] as const) {
    const map: MunicipalityTopology = parseTopology(JSON.parse(files[detail]));
    const problems = checkMap(map, codes, detail);
    if (problems.length > 0) {
      throw new BoundaryError((words) =>
        words.unsound(
          detail,
          problems.map((tell) => tell(words)),
        ),
      );
    }
  }
  const folded = read.length - parts.length;
  return {
    files,
    notes: (words) => [
      words.partsRead(parts.length, codes.length),
      words.christiansoe,
      ...(folded > 0 ? [words.folded(folded)] : []),
    ],
  };
}
