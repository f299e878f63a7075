import { layoutCircles } from '../../../charts/layoutCircles.ts';
import type { MapShape } from '../../../charts/mapShape.ts';
import { municipalityByCode } from '../../../dataset.ts';
import { type ChangeClass, changeClass } from '../../../domain/changeClass.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import { CHANGE_FILLS } from './changeFills.ts';
import { mapShapes, rateFill } from './mapParts.ts';
import { colour } from './marks.ts';

/** What a map shows, as on the front page. */
export type MapMeasure = 'rate' | 'count' | 'change';

type MapLines = Omit<Parameters<typeof mapShapes>[1], 'shapes'> & { readonly shapes: readonly MapShape[] };

/** A length in pixels to one decimal. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

function changeOf(code: string): ChangeClass {
  const { changes, counts } = municipalityByCode(code);
  return changeClass(latestChange(changes), previousCount(counts).persons);
}

const FILLS: Readonly<Record<MapMeasure, (code: string) => string>> = {
  rate: rateFill,
  count: () => colour('land'),
  change: (code) => CHANGE_FILLS[changeOf(code)],
};

/** @param k of the circles, in pixels of the image */
function circles(shapes: readonly MapShape[], scale: number, k: number): string {
  const records = shapes.map(({ code }) => ({
    code,
    persons: latestCount(municipalityByCode(code).counts).persons,
  }));
  const at = new Map(shapes.map(({ code, centroid: [x, y] }) => [code, [x * scale, y * scale] as const]));
  const drawn = layoutCircles(records, at, k).map(
    ({ cx, cy, r }) => `<circle cx="${cx}" cy="${cy}" r="${r}"/>`,
  );
  return `<g fill="${colour('dot')}" fill-opacity=".82" stroke="${colour('paper')}" stroke-width=".8">${drawn.join('')}</g>`;
}

/** On changes that are larger than chance gives. */
function triangles(shapes: readonly MapShape[], scale: number): string {
  const drawn = shapes.flatMap(({ code, label: [left, top] }) => {
    const kind = changeOf(code);
    const [x, y] = [tenth(left * scale), tenth(top * scale)];
    if (kind === 'doubled' || kind === 'more') return [`M${x} ${tenth(y - 4)}l4 7h-8z`];
    return kind === 'halved' || kind === 'fewer' ? [`M${x} ${tenth(y + 4)}l4-7h-8z`] : [];
  });
  return `<path d="${drawn.join('')}" fill="${colour('paper')}"/>`;
}

/**
 * A map's shapes as a measure fills them, and what it draws over them.
 *
 * @param scale from the map's own pixels to those of the image
 * @param k of the circles, in pixels of the image: the same for all maps whose areas are to compare
 */
export function drawMeasure(map: MapLines, measure: MapMeasure, scale: number, k: number): string {
  const shapes = map.shapes.map((shape) => ({ ...shape, fill: FILLS[measure](shape.code) }));
  const filled = mapShapes(shapes, map, scale);
  if (measure === 'count') return filled + circles(map.shapes, scale, k);
  return measure === 'change' ? filled + triangles(map.shapes, scale) : filled;
}
