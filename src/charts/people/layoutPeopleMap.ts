import { geoPath, type GeoProjection } from 'd3';
import { feature } from 'topojson-client';
import type { MunicipalityCode } from '../../domain/dataset.ts';
import { BORNHOLM, codesWithoutBornholm } from '../bornholmInset.ts';
import { boundsOf, denmarkProjection, fitBox, project } from '../denmarkProjection.ts';
import { geometryBox } from '../geometryBox.ts';
import type { Point } from '../mapShape.ts';
import { geometryOf, withCodes, type MunicipalityTopology, type Position } from '../municipalityTopology.ts';
import { neighbours } from '../neighbours.ts';
import { arrangeClusters } from './arrangeClusters.ts';
import { carriedCoast, unitPath } from './carriedCoast.ts';
import { clusterRadius, dotCluster, dotPath, DOT_STEP, type DotRow, ROW_STEP } from './dotCluster.ts';
import { spreadAnchors } from './spreadAnchors.ts';
import { settleOnLattice } from './settleOnLattice.ts';

/** One municipality: as many dots as persons were counted. Lengths in units of the lattice. */
export interface PeopleCluster {
  readonly code: MunicipalityCode;
  readonly persons: number;
  /** On the lattice; a tap takes the nearest, arrow keys go from one to another. */
  readonly middle: Point;
  /** To the edge of the outermost dot; of the ring where nobody was counted. */
  readonly radius: number;
  readonly rows: readonly DotRow[];
  /** Path data, to be stroked with the dash `0 8`; empty where nobody was counted: there a ring stands. */
  readonly d: string;
  /** Where the municipality's own middle lies on the map, before it was moved. */
  readonly home: Point;
}

/** The country as clusters of dots. Lengths in units of the lattice, from the upper left corner. */
export interface PeopleMap {
  readonly width: number;
  readonly height: number;
  /** In the order of the records. */
  readonly clusters: readonly PeopleCluster[];
  /** The land, drawn along with the clusters, as path data. */
  readonly land: string;
}

/** The land without Bornholm; the right third stays free for København. */
const LAND_BOX = [14, 14, 938, 1225] as const;
/** Between clusters, in steps. */
const GAP = 0.85;
/** Of the drawing where nothing asks for more: 360 × 356 points of the screen at 16/7 a step. */
const SIZE = [1260, 1246] as const;
/** Around everything. */
const MARGIN = 4;
/** Where Bornholm stands: in the upper right corner, without a frame. */
const BORNHOLM_PLACE: Point = [1190, 49];

/** The middle of a municipality's area, in the projection's pixels. */
function homeOf(topology: MunicipalityTopology, code: MunicipalityCode, projection: GeoProjection): Point {
  return geoPath(projection).centroid(feature(topology, geometryOf(topology, code)));
}

/** Pairs of neighbours, by their places in `codes`; each once. */
function touchingPairs(
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
): (readonly [number, number])[] {
  const touching = neighbours(topology);
  return codes.flatMap((code, i) =>
    (touching.get(code) ?? [])
      .map((other) => codes.indexOf(other))
      .filter((j) => j > i)
      .map((j) => [i, j] as const),
  );
}

/**
 * The map of people: each municipality a cluster of as many dots as persons were counted, moved apart so that
 * none overlap, the coast drawn along. One drawing serves every width; a dot's step is best a multiple of
 * whole points of the screen. The same records give the same drawing.
 *
 * @param records persons of one count; all that are on the map, or some of them
 * @throws RangeError where a municipality is not on the map or `persons` is no count
 */
export function layoutPeopleMap(
  topology: MunicipalityTopology,
  records: readonly { readonly code: MunicipalityCode; readonly persons: number }[],
): PeopleMap {
  const projection = denmarkProjection();
  const mainland = codesWithoutBornholm(topology);
  fitBox(projection, geometryBox(topology, mainland, projection), LAND_BOX);

  const clusters = records.map(({ code, persons }) => {
    const rows = dotCluster(persons);
    const home = code === BORNHOLM ? BORNHOLM_PLACE : homeOf(topology, code, projection);
    return { code, persons, rows, home, radius: clusterRadius(rows) };
  });
  const discs = spreadAnchors(clusters).map((cluster) => ({
    ...cluster,
    radius: cluster.radius + (GAP * DOT_STEP) / 2,
  }));
  const pairs = touchingPairs(
    topology,
    records.map(({ code }) => code),
  );
  const settled = settleOnLattice(arrangeClusters(discs, pairs));
  const coast = carriedCoast(
    withCodes(topology, mainland),
    (position) => project(projection, position),
    settled.map(({ home, middle }) => ({ from: home, to: middle })),
  );

  const corners = settled.flatMap(({ middle: [x, y], rows }): Position[] => {
    const radius = clusterRadius(rows);
    return [
      [x - radius, y - radius],
      [x + radius, y + radius],
    ];
  });
  const [x0, y0, x1, y1] = boundsOf([...corners, ...coast.flat()]);
  // Whole steps, so that the dots stay on the lattice.
  const right = DOT_STEP * Math.max(0, Math.ceil((MARGIN - x0) / DOT_STEP));
  const down = 2 * ROW_STEP * Math.max(0, Math.ceil((MARGIN - y0) / (2 * ROW_STEP)));
  const moved = ([x, y]: Point): Position => [x + right, y + down];
  return {
    width: Math.max(SIZE[0], Math.ceil(x1 + MARGIN)) + right,
    height: Math.max(SIZE[1], Math.ceil(y1 + MARGIN)) + down,
    clusters: settled.map(({ code, persons, rows, home, middle }) => ({
      code,
      persons,
      middle: moved(middle),
      radius: clusterRadius(rows),
      rows,
      d: dotPath(rows, moved(middle)),
      home: moved(home),
    })),
    land: unitPath(coast.map((ring) => ring.map(moved))),
  };
}
