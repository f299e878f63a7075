import type { MunicipalityCode } from '../domain/dataset.ts';
import { depthIn } from './labelPoint.ts';
import { labelCandidates, type LabelCandidate, type LabelRequest, type MapLabel } from './labelCandidates.ts';
import type { MapShape } from './mapShape.ts';
import type { Position } from './municipalityTopology.ts';
import { pathRings } from './pathRings.ts';
import type { Ring } from './ringsOf.ts';

type Land = readonly {
  readonly code: MunicipalityCode;
  readonly bounds: MapShape['bounds'];
  readonly rings: readonly Ring[];
}[];

/** Cost of a name's part on foreign land, on the wrong side of its own coast, on another name; and of each lower choice. */
const FOREIGN = 1;
const COAST = 0.6;
const COLLISION = 10;
const LOWER_CHOICE = 0.035;

/** Which municipality a point lies in; `null` at sea. */
function landAt(land: Land, [x, y]: Position): MunicipalityCode | null {
  const found = land.find(
    ({ bounds, rings }) =>
      x > bounds[0] && x < bounds[2] && y > bounds[1] && y < bounds[3] && depthIn(rings, [x, y]) > 0,
  );
  return found?.code ?? null;
}

/** What lies under a name, measured on a grid of twelve by three points. */
function groundCost(candidate: LabelCandidate, land: Land): number {
  let cost = 0;
  for (let i = 0; i < 12; i += 1) {
    for (let j = 0; j < 3; j += 1) {
      const x = candidate.left + ((i + 0.5) / 12) * (candidate.right - candidate.left);
      const y = candidate.top + ((j + 0.5) / 3) * (candidate.bottom - candidate.top);
      const code = landAt(land, [x, y]);
      if (code !== null && code !== candidate.code) cost += FOREIGN;
      else if ((code === null) === candidate.inside) cost += COAST;
    }
  }
  return cost / 36;
}

/**
 * Places names on a map by rule: on their own shape where they fit, else beside it where there is sea,
 * never outside the drawing, never on one another where that can be helped.
 *
 * @param labels most important first
 * @param drawing its width and height in pixels
 * @throws RangeError where a label's municipality is not on the map
 */
export function layoutMapLabels(
  shapes: readonly MapShape[],
  labels: readonly LabelRequest[],
  drawing: { readonly width: number; readonly height: number },
): MapLabel[] {
  const land = shapes.map(({ code, bounds, d }) => ({ code, bounds, rings: pathRings(d) }));
  const placed: LabelCandidate[] = [];
  for (const label of labels) {
    const shape = shapes.find(({ code }) => code === label.code);
    if (shape === undefined) throw new RangeError(`the map has no municipality ${label.code}`);
    const costs = labelCandidates(shape, label).map((candidate, i) => {
      const { left, right, top, bottom } = candidate;
      const outside = left < 0 || top < 0 || right > drawing.width || bottom > drawing.height;
      const hits = placed.filter((p) => left < p.right && p.left < right && top < p.bottom && p.top < bottom);
      const cost = groundCost(candidate, land) + hits.length * COLLISION + i * LOWER_CHOICE;
      return { candidate, cost: outside ? Infinity : cost };
    });
    placed.push(costs.reduce((a, b) => (b.cost < a.cost ? b : a)).candidate);
  }
  return placed.map(({ code, x, y, anchor, inside }) => ({ code, x, y, anchor, inside }));
}
