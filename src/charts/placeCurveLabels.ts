export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** Left, top, right, bottom, in pixels. */
export type LabelBox = readonly [number, number, number, number];

export interface CurveLabel {
  readonly labelSide: 'above' | 'below';
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Pixels between a point's middle and its label. */
const GAP = 8;
/** What the less fitting side costs, in pixels of line that a label would lie on. */
const WRONG_SIDE = 14;
/** What lying on another label costs. */
const COLLISION = 1000;

export const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** How much of the line from a to b lies in a box, in pixels, measured at some fifty places. */
function lengthInside(a: Dot, b: Dot, box: LabelBox): number {
  const steps = 48;
  let inside = 0;
  for (let i = 0; i <= steps; i += 1) {
    const [x, y] = [a.x + ((b.x - a.x) * i) / steps, a.y + ((b.y - a.y) * i) / steps];
    if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) inside += 1;
  }
  return (inside / (steps + 1)) * Math.hypot(b.x - a.x, b.y - a.y);
}

/** How much of the curve lies in a box, in pixels. */
export const lengthInsideAll = (points: readonly Dot[], box: LabelBox): number =>
  points.slice(1).reduce((sum, b, i) => sum + lengthInside(points[i] ?? b, b, box), 0);

/**
 * Where the value labels of a curve go: below at a local minimum, above otherwise, unless the other
 * side keeps clear of the curve and of the labels placed before. The ends come first, as they carry
 * the story.
 *
 * @param points in the order of the curve, in pixels
 * @param size of the widest label
 * @param width of the drawing, which labels must not leave
 */
export function placeCurveLabels(points: readonly Dot[], size: LabelSize, width: number): CurveLabel[] {
  const order = points.map((_, i) => i).toSorted((a, b) => endFirst(a) - endFirst(b) || a - b);
  function endFirst(i: number): number {
    return i === points.length - 1 ? 0 : i === 0 ? 1 : 2;
  }
  const boxes: LabelBox[] = [];
  const labels: CurveLabel[] = [];
  for (const i of order) {
    const point = points[i];
    if (point === undefined) continue;
    const neighbours = [points[i - 1], points[i + 1]].filter((other) => other !== undefined);
    const minimum = neighbours.length === 2 && neighbours.every(({ y }) => y < point.y);
    const anchor = anchorOf(point, size, width);
    const choices = (['above', 'below'] as const).map((labelSide) => {
      const box = boxOf(point, size, labelSide, anchor);
      const online = lengthInsideAll(points, box);
      const hits = boxes.filter((other) => overlap(box, other)).length;
      const wrong = (labelSide === 'below') === minimum ? 0 : WRONG_SIDE;
      return { labelSide, box, cost: online + hits * COLLISION + wrong };
    });
    const [above, below] = choices;
    const best = above && below && below.cost < above.cost ? below : above;
    if (best === undefined) continue;
    boxes.push(best.box);
    labels[i] = { labelSide: best.labelSide, anchor };
  }
  return labels;
}

function anchorOf({ x }: Dot, size: LabelSize, width: number): CurveLabel['anchor'] {
  if (x - size.width / 2 < 0) return 'start';
  return x + size.width / 2 > width ? 'end' : 'middle';
}

/** What a label covers. */
export function boxOf(
  { x, y }: Dot,
  size: LabelSize,
  side: CurveLabel['labelSide'],
  anchor: CurveLabel['anchor'],
): LabelBox {
  const left = x - size.width * { start: 0, middle: 0.5, end: 1 }[anchor];
  const top = side === 'above' ? y - GAP - size.height : y + GAP;
  return [left, top, left + size.width, top + size.height];
}
