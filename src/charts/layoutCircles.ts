import type { MunicipalityCode } from '../domain/dataset.ts';
import type { Point } from './mapShape.ts';
import { tenth } from './rounding.ts';

/** A circle whose area is a number of persons. */
export interface Circle {
  readonly code: MunicipalityCode;
  readonly persons: number;
  readonly cx: number;
  readonly cy: number;
  /** Pixels, to two decimals, as areas must stay comparable among the small. */
  readonly r: number;
}

/** Radius of a circle of area πk² per person, in pixels: r = k·√n. No least radius. */
export const circleRadius = (persons: number, k: number): number =>
  Math.round(k * Math.sqrt(persons) * 100) / 100;

/** k per pixel of the national map's width: København's 1,387 get a radius of 48 px at 700 px. */
const K_PER_WIDTH = 1.3 / 700;

/** The k that suits a national map of a width; use the same in its insets, so that areas compare. */
export const circleScale = (width: number): number => K_PER_WIDTH * width;

/**
 * Circles for counts, largest first, so that smaller ones are drawn on top. A count of 0 has none.
 *
 * @param positions centres; municipalities without one (outside a zoomed map) are left out
 * @param k pixels per root of a person
 */
export function layoutCircles(
  records: readonly { readonly code: MunicipalityCode; readonly persons: number }[],
  positions: ReadonlyMap<MunicipalityCode, Point>,
  k: number,
): readonly Circle[] {
  return records
    .filter(({ persons }) => persons > 0)
    .flatMap(({ code, persons }): Circle[] => {
      const at = positions.get(code);
      if (at === undefined) return [];
      return [{ code, persons, cx: tenth(at[0]), cy: tenth(at[1]), r: circleRadius(persons, k) }];
    })
    .toSorted((a, b) => b.persons - a.persons || (a.code < b.code ? -1 : 1));
}
