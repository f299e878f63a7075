import {
  forceCollide,
  forceLink,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import type { Point } from '../mapShape.ts';

/** A disc that is to stand near its anchor without touching another. */
export interface Disc {
  readonly anchor: Point;
  readonly radius: number;
}

interface Node extends SimulationNodeDatum {
  readonly anchor: Point;
  readonly radius: number;
  x: number;
  y: number;
}

interface Link extends SimulationLinkDatum<Node> {
  readonly distance: number;
}

const TICKS = 300;
const TO_ANCHOR = 0.2;
const TO_NEIGHBOUR = 0.03;
const APART = 0.9;
const COLLISIONS_A_TICK = 6;
/** What is left of an overlap does not count, in the discs' unit. */
const TOLERANCE = 0.2;
const PASSES = 3000;

/** Moves two discs apart where they overlap, the lighter one more. @returns by how much they did */
function part(a: Node, b: Node): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  const overlap = a.radius + b.radius - distance;
  if (overlap <= 0) return 0;
  const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const share = b.radius / (a.radius + b.radius);
  a.x -= ux * overlap * share;
  a.y -= uy * overlap * share;
  b.x += ux * overlap * (1 - share);
  b.y += uy * overlap * (1 - share);
  return overlap;
}

/** Parts pair by pair until nothing overlaps; the number of passes is bounded, whoever needs certainty checks. */
function partAll(nodes: readonly Node[]): void {
  let worst = Infinity;
  for (let pass = 0; pass < PASSES && worst > TOLERANCE; pass += 1) {
    worst = 0;
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) worst = Math.max(worst, part(a, b));
    }
  }
}

/**
 * A Dorling arrangement: discs near their anchors, neighbours near each other, and, but for a tolerance, none on
 * another. The same discs give the same places: d3's simulation has random numbers of its own, always the same.
 *
 * Dorling, D. (1996): Area Cartograms: Their Use and Creation.
 *
 * @param touching pairs of neighbours, by their places in `discs`
 * @returns the discs in their order, each with the middle that it would like
 */
export function arrangeClusters<T extends Disc>(
  discs: readonly T[],
  touching: readonly (readonly [number, number])[],
): (T & { readonly wish: Point })[] {
  const moving = discs.map((disc) => {
    const { anchor, radius } = disc;
    const node: Node = { anchor, radius, x: anchor[0], y: anchor[1] };
    return { disc, node };
  });
  const nodes = moving.map(({ node }) => node);
  const links = touching.map(([i, j]): Link => {
    return { source: i, target: j, distance: (discs[i]?.radius ?? 0) + (discs[j]?.radius ?? 0) };
  });
  forceSimulation(nodes)
    .stop()
    .force('x', forceX<Node>(({ anchor }) => anchor[0]).strength(TO_ANCHOR))
    .force('y', forceY<Node>(({ anchor }) => anchor[1]).strength(TO_ANCHOR))
    .force(
      'neighbours',
      forceLink<Node, Link>(links)
        .distance(({ distance }) => distance)
        .strength(TO_NEIGHBOUR),
    )
    .force(
      'apart',
      forceCollide<Node>(({ radius }) => radius)
        .strength(APART)
        .iterations(COLLISIONS_A_TICK),
    )
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .tick(TICKS);
  partAll(nodes);
  return moving.map(({ disc, node }) => ({ ...disc, wish: [node.x, node.y] }));
}
