import { describe, expect, it } from 'vitest';
import { layoutPeopleMap } from '../../src/charts/people/layoutPeopleMap.ts';
import { thumb } from '../unit/charts/denmark.ts';
import { counted, type Counted, dotsIn, leastDistance } from '../unit/charts/people/countedDots.ts';

/** Numbers that look random and are always the same (mulberry32's mixing). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const random = sequence(2026);
const MADE_UP: Readonly<Record<string, readonly Counted[]>> = {
  'a count half as large again, each by another factor': counted.map(({ code, persons }) => {
    return { code, persons: Math.round(persons * (0.5 + 2 * random())) };
  }),
  'counts that have changed places': counted.map(({ code }, i) => {
    return { code, persons: counted[(i * 37 + 11) % 98]?.persons ?? 0 };
  }),
  'nobody anywhere': counted.map(({ code }) => ({ code, persons: 0 })),
  'everybody in Dragør': counted.map(({ code }) => ({ code, persons: code === '0155' ? 5989 : 0 })),
};

describe('the map of people with other counts', () => {
  it.each(Object.entries(MADE_UP))(
    '%s: nobody is lost, nothing overlaps, all is in the drawing',
    (_, records) => {
      const other = layoutPeopleMap(thumb, records);
      expect(dotsIn(other)).toBe(records.reduce((sum, { persons }) => sum + persons, 0));
      expect(leastDistance(other)).toBeGreaterThan(1.7 * 8);
      for (const { middle, radius } of other.clusters) {
        expect(Math.min(...middle) - radius).toBeGreaterThan(0);
        expect(middle[0] + radius).toBeLessThan(other.width);
        expect(middle[1] + radius).toBeLessThan(other.height);
      }
    },
  );
});
