import type { MunicipalityCode } from '../domain/dataset.ts';
import { CELL, cellGrid, type CellGrid } from './cellGrid.ts';
import type { Box } from './denmarkProjection.ts';
import { padBox } from './geometryBox.ts';
import type { MapShape, Point } from './mapShape.ts';
import { pathRings } from './pathRings.ts';
import { tenth } from './rounding.ts';
import { type Segment, segmentMeetsBox, segmentsMeet } from './segments.ts';

/** A name to be placed and the room it takes, in pixels. */
export interface MapNameRequest {
  readonly code: MunicipalityCode;
  readonly width: number;
  readonly height: number;
  /** Where it doesn't fit on its own land, it stands elsewhere, and a line leads to it. Else it is left out. */
  readonly led: boolean;
}

/** Where a name stands, in pixels: its middle line at `y`, and at `x` the end that `anchor` says. */
export interface MapName {
  readonly code: MunicipalityCode;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
  /** From the name to its land; `null` where the name lies on that, and on no other. */
  readonly leader: Segment | null;
}

/** What is drawn. Lengths in pixels, paths in `PATH_SCALE`. */
export interface NamedMap {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** All land that is seen. */
  readonly land: string;
  /** Around what is drawn elsewhere than it lies; a name stands inside or outside of it. */
  readonly frame?: Box;
}

interface Ground {
  readonly map: NamedMap;
  readonly land: CellGrid;
  /** What has a colour and so a name of its own; the rest of the land is there to show where one is. */
  readonly coloured: CellGrid;
}

/** A name with what lies below it. */
interface Wanted extends MapNameRequest {
  readonly own: CellGrid;
  /** The deepest point of its land. */
  readonly middle: Point;
  readonly bounds: Box;
}

/** Space to the drawing's edge, between names, and from a name to its own and to another's leader. */
const EDGE = 2;
const BETWEEN = 2;
const BESIDE_LEADER = 2;
/** Of a name on its own land so much lies there at least, and not at sea. */
const LEAST_ON_LAND = 0.4;
/** What it costs, in pixels of distance, to lie at sea rather than on its land; with a leader, on another's colour. */
const AT_SEA = 40;
const ON_COLOUR = 400;
/** What each pixel of a leader across another's colour costs, where all names find a place at that price. */
const ACROSS = 12;
/** A leader that is shorter is not seen. */
const SHORTEST_LEADER = 12;
/** A leader ends so far from other land, and goes on a little, unless the middle comes before. In pixels. */
const DEEP = 3;
const INTO_LAND = 3;
/** Names are tried so many pixels apart, on their own land and elsewhere; and there no farther off than this. */
const STEP = 3;
const LED_STEP = 6;
const FARTHEST = 190;
/** How often names that found no place go first in another try. */
const TRIES = 6;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

const crossesFrame = ([x0, y0, x1, y1]: Box, [u0, v0, u1, v1]: Box): boolean => {
  const isApart = x1 + BETWEEN <= u0 || u1 + BETWEEN <= x0 || y1 + BETWEEN <= v0 || v1 + BETWEEN <= y0;
  const isInside = x0 - BETWEEN >= u0 && y0 - BETWEEN >= v0 && x1 + BETWEEN <= u1 && y1 + BETWEEN <= v1;
  return !isApart && !isInside;
};

/** Boxes of a size, all over a part of the drawing, but none across its frame. */
function* boxesOf(
  { width, height }: MapNameRequest,
  map: NamedMap,
  step: number,
  [x0, y0, x1, y1]: Box,
): Generator<Box> {
  const [right, bottom] = [Math.min(x1, map.width - EDGE), Math.min(y1, map.height - EDGE)];
  for (let y = Math.max(EDGE, y0); y + height <= bottom; y += step) {
    for (let x = Math.max(EDGE, x0); x + width <= right; x += step) {
      const box: Box = [x, y, x + width, y + height];
      if (map.frame === undefined || !crossesFrame(box, map.frame)) yield box;
    }
  }
}

const isClear = (box: Box, placed: readonly MapName[]): boolean =>
  placed.every(({ box: [x0, y0, x1, y1], leader }) => {
    const apart =
      box[2] + BETWEEN <= x0 || x1 + BETWEEN <= box[0] || box[3] + BETWEEN <= y0 || y1 + BETWEEN <= box[1];
    return apart && (leader === null || !segmentMeetsBox(leader, padBox(box, BESIDE_LEADER)));
  });

/** On its own land and at sea, as near the land's middle as it can be. */
function onOwnLand(wanted: Wanted, { map, land }: Ground, placed: readonly MapName[]): MapName | null {
  const { code, own, middle, bounds, width, height } = wanted;
  const cells = (width / CELL) * (height / CELL);
  let best: Box | null = null;
  let least = Infinity;
  const [x0, y0, x1, y1] = bounds;
  for (const box of boxesOf(wanted, map, STEP, [x0 - width, y0 - height, x1 + width, y1 + height])) {
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    const distance = Math.hypot(x - middle[0], y - middle[1]);
    if (distance >= least) continue;
    const onOwn = own.filled(box);
    const share = Math.min(1, onOwn / cells);
    const cost = distance + AT_SEA * (1 - share);
    if (cost >= least || share < LEAST_ON_LAND || land.filled(box) > onOwn || !isClear(box, placed)) continue;
    [best, least] = [box, cost];
  }
  if (best === null) return null;
  const [x, y] = [(best[0] + best[2]) / 2, (best[1] + best[3]) / 2];
  return { code, x: tenth(x), y: tenth(y), anchor: 'middle', box: best, leader: null };
}

/** Whether a point is safely on its land, as neighbours are near. */
const isDeepIn = (own: CellGrid, [x, y]: Point): boolean =>
  [0, -DEEP, DEEP].every((by) => own.has([x + by, y]) && own.has([x, y + by]));

/** A name in a box away from its land, anchored at the side from which its leader goes. */
function ledFrom(box: Box, { code, own, middle }: Wanted): MapName & { readonly leader: Segment } {
  const [x0, y0, x1, y1] = box;
  const y = (y0 + y1) / 2;
  const side = middle[0] > x1 ? 'end' : middle[0] < x0 ? 'start' : 'middle';
  const x = { start: x0, middle: (x0 + x1) / 2, end: x1 }[side];
  const inset = Math.min(8, (x1 - x0) / 2);
  const from: Point = {
    start: [x0 - BESIDE_LEADER, y] as const,
    middle: [clamp(middle[0], x0 + inset, x1 - inset), middle[1] < y ? y0 : y1] as const,
    end: [x1 + BESIDE_LEADER, y] as const,
  }[side];
  const length = Math.max(1, Math.hypot(middle[0] - from[0], middle[1] - from[1]));
  const at = (way: number): Point => [
    from[0] + ((middle[0] - from[0]) * way) / length,
    from[1] + ((middle[1] - from[1]) * way) / length,
  ];
  let way = 0;
  while (way < length && !(isDeepIn(own, at(way)) && isDeepIn(own, at(way + INTO_LAND)))) way += 1;
  const [toX, toY] = at(Math.min(length, way + INTO_LAND));
  const leader: Segment = [
    [tenth(from[0]), tenth(from[1])],
    [tenth(toX), tenth(toY)],
  ];
  return { code, x: tenth(x), y: tenth(y), anchor: side, box, leader };
}

const crossesNothing = (leader: Segment, placed: readonly MapName[]): boolean =>
  placed.every(
    (name) =>
      !segmentMeetsBox(leader, padBox(name.box, BESIDE_LEADER)) &&
      (name.leader === null || !segmentsMeet(leader, name.leader)),
  );

/** Pixels of a leader on another's colour. */
function lengthAcross([[x0, y0], [x1, y1]]: Segment, own: CellGrid, coloured: CellGrid): number {
  const length = Math.round(Math.hypot(x1 - x0, y1 - y0));
  let across = 0;
  for (let i = 0; i < length; i += 1) {
    const at: Point = [x0 + ((x1 - x0) * i) / length, y0 + ((y1 - y0) * i) / length];
    if (coloured.has(at) && !own.has(at)) across += 1;
  }
  return across;
}

/**
 * Elsewhere, rather on no other's colour, as near as it can be, with a line that leads to its land.
 *
 * @param price of a pixel of the line across another's colour
 */
function besideItsLand(
  wanted: Wanted,
  { map, coloured }: Ground,
  placed: readonly MapName[],
  price: number,
): MapName | null {
  const { middle, width, height, own } = wanted;
  const cells = (width / CELL) * (height / CELL);
  let best: MapName | null = null;
  let least = Infinity;
  const around = padBox([...middle, ...middle], FARTHEST);
  for (const box of boxesOf(wanted, map, LED_STEP, around)) {
    const distance = Math.hypot(
      Math.max(box[0] - middle[0], 0, middle[0] - box[2]),
      Math.max(box[1] - middle[1], 0, middle[1] - box[3]),
    );
    if (distance < BESIDE_LEADER || distance >= least) continue;
    const cost = distance + (ON_COLOUR * (coloured.filled(box) - own.filled(box))) / cells;
    if (cost >= least || !isClear(box, placed)) continue;
    const name = ledFrom(box, wanted);
    const [[x0, y0], [x1, y1]] = name.leader;
    if (Math.hypot(x1 - x0, y1 - y0) < SHORTEST_LEADER || !crossesNothing(name.leader, placed)) continue;
    const whole = cost + price * lengthAcross(name.leader, own, coloured);
    if (whole < least) [best, least] = [name, whole];
  }
  return best;
}

/** As many of the names as find a place beside their land, at a price of their lines. */
function placeLed(
  led: readonly Wanted[],
  ground: Ground,
  atHome: readonly MapName[],
  price: number,
): readonly MapName[] {
  let order = led;
  let best: readonly MapName[] = [];
  for (let i = 0; i < TRIES && (i === 0 || best.length < order.length); i += 1) {
    const away: MapName[] = [];
    for (const one of order) {
      const name = besideItsLand(one, ground, [...atHome, ...away], price);
      if (name !== null) away.push(name);
    }
    if (away.length > best.length) best = away;
    const missed = order.filter(({ code }) => !away.some((name) => name.code === code));
    order = [...missed, ...order.filter((one) => !missed.includes(one))];
  }
  return best;
}

/**
 * Places names on a map: on their own land and the sea beside it where they fit, so that none lies on another
 * municipality; those that must stand and don't fit lie elsewhere with a line that leads to their land. No name
 * or line meets another.
 *
 * @param names most important first
 * @throws RangeError where a name's municipality is not on the map
 */
export function placeMapNames(map: NamedMap, names: readonly MapNameRequest[]): MapName[] {
  const grid = (paths: readonly string[], [x0, y0, x1, y1]: Box = [0, 0, map.width, map.height]): CellGrid =>
    cellGrid(paths.flatMap(pathRings), [
      Math.max(0, x0),
      Math.max(0, y0),
      Math.min(map.width, x1),
      Math.min(map.height, y1),
    ]);
  const ground = { map, land: grid([map.land]), coloured: grid(map.shapes.map(({ d }) => d)) };
  const wanted = names.map((name): Wanted => {
    const shape = map.shapes.find(({ code }) => code === name.code);
    if (shape === undefined) throw new RangeError(`the map has no municipality ${name.code}`);
    return { ...name, own: grid([shape.d], shape.bounds), middle: shape.label, bounds: shape.bounds };
  });
  const atHome: MapName[] = [];
  for (const one of wanted) {
    const name = onOwnLand(one, ground, atHome);
    if (name !== null) atHome.push(name);
  }
  const led = wanted.filter(({ code, led }) => led && !atHome.some((name) => name.code === code));
  const dear = placeLed(led, ground, atHome, ACROSS);
  return [...atHome, ...(dear.length === led.length ? dear : placeLed(led, ground, atHome, 0))];
}
