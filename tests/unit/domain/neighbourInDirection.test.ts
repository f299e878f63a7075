import { describe, expect, it } from 'vitest';
import { layoutNationalMap } from '../../../src/charts/layoutNationalMap.ts';
import {
  neighbourInDirection,
  type Direction,
  type Place,
} from '../../../src/domain/neighbourInDirection.ts';
import { full, regionOf } from '../charts/denmark.ts';

const places: Place[] = layoutNationalMap(full, { width: 700, regionOf }).shapes.map(({ code, bounds }) => ({
  code,
  x: (bounds[0] + bounds[2]) / 2,
  y: (bounds[1] + bounds[3]) / 2,
}));
const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
const from = (code: string) => places.find((place) => place.code === code) ?? { code, x: 0, y: 0 };
const to = (code: string, direction: Direction) => neighbourInDirection(places, from(code), direction)?.code;

describe('the arrow keys on the map', () => {
  it('lead from Odense to those around it', () => {
    expect(to('0461', 'left')).toBe('0420');
    expect(to('0461', 'up')).toBe('0480');
    expect(to('0461', 'down')).toBe('0430');
  });

  it('cross the water', () => {
    expect(to('0825', 'down')).toBeDefined();
    expect(to('0741', 'left')).toBeDefined();
    expect(to('0400', 'left')).toBeDefined();
  });

  it('end at the edge', () => {
    for (const direction of DIRECTIONS) {
      expect(places.filter((place) => neighbourInDirection(places, place, direction) === null)).toHaveLength(
        1,
      );
    }
  });

  it.each(['0101', '0825', '0400'])('reach every municipality from %s', (start) => {
    const reached = new Set([start]);
    const waiting = [start];
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      for (const next of DIRECTIONS.flatMap((direction) => to(code, direction) ?? [])) {
        if (reached.has(next)) continue;
        reached.add(next);
        waiting.push(next);
      }
    }
    expect(places.map(({ code }) => code).filter((code) => !reached.has(code))).toEqual([]);
  });
});
