import { describe, expect, it } from 'vitest';
import { dotCluster } from '../../../../src/charts/people/dotCluster.ts';
import { dotsOf, settleOnLattice } from '../../../../src/charts/people/settleOnLattice.ts';

describe('clusters that want the same place', () => {
  const settled = settleOnLattice(
    [3, 40, 0, 1, 40].map((count) => ({ count, rows: dotCluster(count), wish: [101, 99] as const })),
  );

  it('keep their order; the largest comes nearest', () => {
    expect(settled.map(({ count }) => count)).toEqual([3, 40, 0, 1, 40]);
    const off = settled.map(({ middle: [x, y] }) => Math.hypot(x - 101, y - 99));
    expect(off[1]).toBe(Math.min(...off));
    expect(off[1]).toBeLessThan(8);
  });

  it('stand on the lattice, with an empty place between the dots of any two', () => {
    const dots = settled.flatMap(({ rows, middle }, i) =>
      dotsOf(rows, middle).map(([x, y]) => ({ i, x, y })),
    );
    expect(dots.filter(({ x, y }) => y % 7 !== 0 || (x / 4 + y / 7) % 2 !== 0)).toEqual([]);
    for (const a of dots)
      for (const b of dots) if (a.i !== b.i) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(13.5);
  });
});
