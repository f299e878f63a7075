import { polygonArea } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { boundsOf, type Box } from './denmarkProjection.ts';
import type { MapShape } from './mapShape.ts';
import { pathRings } from './pathRings.ts';
import { tenth } from './rounding.ts';

/** A name to be placed and the room it takes, in pixels. */
export interface LabelRequest {
  readonly code: MunicipalityCode;
  readonly width: number;
  readonly height: number;
}

/** Where a name goes, in pixels: its middle line at `y`, and at `x` the end that `anchor` says. */
export interface MapLabel {
  readonly code: MunicipalityCode;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** True where the name lies on its own shape, false beside it. */
  readonly inside: boolean;
}

/** A place that a name may take, with the box it fills there. */
export interface LabelCandidate extends MapLabel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Space between a shape and a name beside it, in pixels. */
const GAP = 4;

/** The box of a shape's largest part: a name belongs there, not beside an islet far out. */
function mainBounds({ d, bounds }: MapShape): Box {
  const areas = pathRings(d).map((ring) => ({ ring, area: Math.abs(polygonArea([...ring])) }));
  const [largest] = areas.toSorted((a, b) => b.area - a.area);
  return largest === undefined ? bounds : boundsOf(largest.ring);
}

/** The places that a name may take, most fitting first: on the shape, beside it, at its corners. */
export function labelCandidates(shape: MapShape, { code, width, height }: LabelRequest): LabelCandidate[] {
  const [x0, y0, x1, y1] = mainBounds(shape);
  const [cx, cy] = shape.label;
  const at = (x: number, y: number, anchor: MapLabel['anchor'], inside = false): LabelCandidate => {
    const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
    const [top, bottom] = [y - height / 2, y + height / 2];
    return { code, x: tenth(x), y: tenth(y), anchor, inside, left, right: left + width, top, bottom };
  };
  const [above, below] = [y0 - GAP - height / 2, y1 + GAP + height / 2];
  return [
    at(cx, cy, 'middle', true),
    at(x1 + GAP, cy, 'start'),
    at(x0 - GAP, cy, 'end'),
    at(cx, above, 'middle'),
    at(cx, below, 'middle'),
    at(x1, above, 'start'),
    at(x1, below, 'start'),
    at(x0, above, 'end'),
    at(x0, below, 'end'),
    // One line further off, for crowded places.
    at(cx, above - height, 'middle'),
    at(cx, below + height, 'middle'),
  ];
}
