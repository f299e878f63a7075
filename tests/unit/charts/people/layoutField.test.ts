import { describe, expect, it } from 'vitest';
import { layoutField, layoutYearFrame } from '../../../../src/charts/people/layoutField.ts';
import { dataset } from '../../../../src/dataset.ts';
import type { Share } from '../../../../src/domain/dataset.ts';
import { splitByShares } from '../../../../src/domain/splitByShares.ts';

/** Where a renderer puts dots: on each line one per begun 8 units. */
function dotsOf(paths: readonly string[]): string[] {
  return paths.flatMap((d) => {
    let [x, y] = [0, 0];
    return [...d.matchAll(/([Mmhv])(-?\d+)(?:[ ]?(-?\d+))?/g)].flatMap(([, command, first, second]) => {
      const [a, b] = [Number(first), Number(second)];
      if (command === 'M') [x, y] = [a, b];
      else if (command === 'm') [x, y] = [x + a, y + b];
      else {
        const dots = Array.from({ length: Math.floor(a / 8) + 1 }, (_, i) =>
          command === 'h' ? `${x + i * 8} ${y}` : `${x} ${y + i * 8}`,
        );
        if (command === 'h') x += a;
        else y += a;
        return dots;
      }
      return [];
    });
  });
}

const SHAPES = [{ columns: 93 }, { columns: 111 }, { rows: 42 }, { rows: 1 }];

describe('a field of dots', () => {
  it.each(SHAPES)('of %o has 5,989, none twice, all within it', (shape) => {
    const { paths, width, height } = layoutField(5989, shape);
    const dots = dotsOf(paths);
    expect(dots).toHaveLength(5989);
    expect(new Set(dots).size).toBe(5989);
    for (const dot of dots) {
      const [x = NaN, y = NaN] = dot.split(' ').map(Number);
      expect(x % 8 === 4 && y % 8 === 4 && x < width && y < height).toBe(true);
    }
  });

  it('of 93 columns has 65 rows in nine paths, the last row shorter', () => {
    const { paths, width, height } = layoutField(5989, { columns: 93 });
    expect([width, height, paths.length]).toEqual([744, 520, 9]);
    // 64 × 93 = 5,952; 37 are left.
    expect(paths.at(-1)).toBe('M4 516h289');
  });

  it('is as narrow as its dots, and empty where nobody is', () => {
    expect(layoutField(3, { columns: 93 })).toEqual({ count: 3, width: 24, height: 8, paths: ['M4 4h17'] });
    expect(layoutField(5, { rows: 3 }).paths).toEqual(['M4 4v17m8-17v9']);
    expect(layoutField(0, { rows: 3 }).paths).toEqual([]);
  });

  it('refuses what is no count and what has no room', () => {
    expect(() => layoutField(2.5, { columns: 3 })).toThrow(RangeError);
    expect(() => layoutField(2, { columns: 0 })).toThrow(RangeError);
  });
});

describe.each([{ columns: 93 }, { rows: 42 }])('a parted field of %o', (shape) => {
  const partsOf = (shares: readonly Share[]) => {
    const counts = splitByShares(5989, shares);
    return shares.map(({ key }, i) => ({ key, ...layoutField(counts[i] ?? 0, shape) }));
  };

  it.each([
    ['situations', dataset.situations],
    ['ages', dataset.ages],
  ] as const)('by %s has 5,989 dots, and the largest share takes most room', (_, shares) => {
    const parts = partsOf(shares);
    expect(parts.map(({ key }) => key)).toEqual(shares.map(({ key }) => key));
    expect(parts.reduce((sum, { paths }) => sum + dotsOf(paths).length, 0)).toBe(5989);
    const room = parts.map(({ width, height }) => width * height);
    const percents = shares.map(({ percent }) => percent);
    expect(room.indexOf(Math.max(...room))).toBe(percents.indexOf(Math.max(...percents)));
    const sides = parts.map(({ width, height }) => ('rows' in shape ? height : width));
    expect(new Set(sides).size).toBe(1);
  });
});

describe("the year's frame", () => {
  const field = layoutField(5989, { columns: 93 });

  it('has two and a half times the area that the dots take, and holds their field', () => {
    const frame = layoutYearFrame(field);
    expect((frame.width * frame.height) / (5989 * 64)).toBeCloseTo(2.5, 9);
    expect(frame.width).toBe(744);
    const wide = layoutYearFrame(field, 1200);
    expect(wide.width * wide.height).toBeCloseTo(frame.width * frame.height, 6);
  });

  it('is refused where the field would not fit', () => {
    expect(() => layoutYearFrame(field, 700)).toThrow(RangeError);
    expect(() => layoutYearFrame(field, 2000)).toThrow(RangeError);
  });
});
