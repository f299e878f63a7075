import type { MunicipalityCode } from '../../domain/dataset.ts';
import type { Box } from '../denmarkProjection.ts';
import { padBox } from '../geometryBox.ts';
import type { Point } from '../mapShape.ts';
import { tenth } from '../rounding.ts';
import type { PeopleMap } from './layoutPeopleMap.ts';
import {
  distanceToBox,
  distanceToSegment,
  type Segment,
  segmentMeetsBox,
  segmentsMeet,
} from '../segments.ts';

/** A name to be placed and the room it takes, in pixels. */
export interface ClusterNameRequest {
  readonly code: MunicipalityCode;
  readonly width: number;
  readonly height: number;
}

/** A name beside its cluster, in pixels: its left end, its middle line, and the line that leads to it. */
export interface ClusterName {
  readonly code: MunicipalityCode;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** From the cluster to the name. `null` where the name stands right beside it. */
  readonly leader: Segment | null;
}

interface Disc {
  readonly code: MunicipalityCode;
  readonly middle: Point;
  readonly radius: number;
}

/** Distances from a cluster's edge at which a name is tried, in pixels, and the directions. */
const DISTANCES = [2, 6, 10, 15, 20, 26, 34, 42, 52, 64, 78, 95, 120, 150];
const DIRECTIONS = 72;
/** From here on a line leads to the name. */
const LEADER_FROM = 10;
/** Space around a name: to the drawing's edge, to clusters, to other names on its line. */
const EDGE = 2;
const BESIDE_CLUSTER = 1.5;
const BESIDE_NAME = 3;
/** By so much a name without a leader is nearer to its own cluster than to others, and to those on its line. */
const NEARER = 1;
const ON_ITS_LINE = 24;
/** Space around a leader. */
const BESIDE_LEADER = 1.5;
/** Names stand better beside a cluster than above or below: worth so many pixels. */
const SIDEWAYS = 3;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** A name at a distance from its cluster in a direction. */
function candidateAt(
  { code, middle: [x, y], radius }: Disc,
  { width, height }: ClusterNameRequest,
  distance: number,
  angle: number,
  drawingWidth: number,
): ClusterName & { readonly cost: number } {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [nearX, nearY] = [x + cos * (radius + distance), y + sin * (radius + distance)];
  const left = clamp(nearX + ((cos - 1) * width) / 2, EDGE, drawingWidth - EDGE - width);
  const top = nearY + ((sin - 1) * height) / 2;
  const box: Box = [left, top, left + width, top + height];
  const inset = height / 3;
  const leader: Segment = [
    [tenth(x + cos * (radius + 1)), tenth(y + sin * (radius + 1))],
    [
      tenth(clamp(nearX, left + inset, left + width - inset)),
      tenth(nearY < top + height / 2 ? top : top + height),
    ],
  ];
  return {
    code,
    x: tenth(left),
    y: tenth(top + height / 2),
    box,
    leader: distance < LEADER_FROM ? null : leader,
    cost: distance + SIDEWAYS * Math.abs(sin),
  };
}

/** Every place that a name may take, the best first. */
function candidatesFor(disc: Disc, name: ClusterNameRequest, drawingWidth: number): readonly ClusterName[] {
  const angles = Array.from({ length: DIRECTIONS }, (_, i) => (i * 2 * Math.PI) / DIRECTIONS);
  return DISTANCES.flatMap((distance) =>
    angles.map((angle) => candidateAt(disc, name, distance, angle, drawingWidth)),
  ).toSorted((a, b) => a.cost - b.cost);
}

/**
 * Whether a name without a leader is read as its cluster's own: it stands nearer to that than to any other, and
 * where it doesn't stand beside it, no other is so near on the name's line.
 */
function isReadAs(own: Disc, others: readonly Disc[], box: Box): boolean {
  const gap = ({ middle, radius }: Disc): number => distanceToBox(middle, box) - radius;
  const isBeside = ({ middle: [, y], radius }: Disc): boolean => Math.abs((box[1] + box[3]) / 2 - y) < radius;
  return others.every(
    (other) => gap(other) >= gap(own) + (isBeside(other) && !isBeside(own) ? ON_ITS_LINE : NEARER),
  );
}

/** Whether a name and its leader keep clear of the drawing's edge, of clusters, of names and their leaders. */
function isFree(
  { code, box, leader }: ClusterName,
  discs: readonly Disc[],
  placed: readonly ClusterName[],
  height: number,
): boolean {
  const [x0, y0, x1, y1] = box;
  if (y0 < EDGE || y1 > height - EDGE) return false;
  if (discs.some(({ middle, radius }) => distanceToBox(middle, box) < radius + BESIDE_CLUSTER)) return false;
  const others = discs.filter((disc) => disc.code !== code);
  const own = discs.find((disc) => disc.code === code);
  if (own && leader === null && !isReadAs(own, others, box)) return false;
  if (
    leader &&
    others.some(({ middle, radius }) => distanceToSegment(middle, leader) < radius + BESIDE_LEADER)
  )
    return false;
  return placed.every((name) => {
    const [u0, v0, u1, v1] = name.box;
    if (x0 < u1 + BESIDE_NAME && u0 - BESIDE_NAME < x1 && y0 < v1 && v0 < y1) return false;
    if (name.leader && segmentMeetsBox(name.leader, padBox(box, BESIDE_LEADER))) return false;
    if (leader === null) return true;
    if (segmentMeetsBox(leader, padBox(name.box, BESIDE_LEADER))) return false;
    return name.leader === null || !segmentsMeet(leader, name.leader);
  });
}

/** How often names that found no place go first in another try. */
const TRIES = 8;

/**
 * Places names beside their clusters, each in the nearest free place; farther off a line leads to it. No name
 * and no line meets another name, line or cluster. A name without such a place takes its turn before the
 * others in another try; of all tries the one with most names is taken, which may lack some.
 *
 * @param names in pixels, most important first
 * @param unitsPerPixel how many units of the map are a pixel in the drawing that the names are for
 * @throws RangeError where a name's municipality is not on the map
 */
export function placeClusterNames(
  { clusters, width, height }: PeopleMap,
  names: readonly ClusterNameRequest[],
  unitsPerPixel: number,
): ClusterName[] {
  const discs = clusters.map(({ code, middle: [x, y], radius }): Disc => {
    return { code, middle: [x / unitsPerPixel, y / unitsPerPixel], radius: radius / unitsPerPixel };
  });
  const wanted = names.map((name) => {
    const disc = discs.find(({ code }) => code === name.code);
    if (disc === undefined) throw new RangeError(`the map has no municipality ${name.code}`);
    return candidatesFor(disc, name, width / unitsPerPixel);
  });

  let best: readonly ClusterName[] = [];
  let order = wanted;
  for (let i = 0; i < TRIES && best.length < wanted.length; i += 1) {
    const placed: ClusterName[] = [];
    const missed: typeof wanted = [];
    for (const candidates of order) {
      const place = candidates.find((one) => isFree(one, discs, placed, height / unitsPerPixel));
      if (place === undefined) missed.push(candidates);
      else placed.push(place);
    }
    if (placed.length > best.length) best = placed;
    order = [...missed, ...order.filter((candidates) => !missed.includes(candidates))];
  }
  return best.map(({ code, x, y, box, leader }) => ({ code, x, y, box, leader }));
}
