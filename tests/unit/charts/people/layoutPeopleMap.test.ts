import { brotliCompressSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { layoutPeopleMap } from '../../../../src/charts/people/layoutPeopleMap.ts';
import { placeClusterNames } from '../../../../src/charts/people/placeClusterNames.ts';
import { distanceToBox, segmentMeetsBox, segmentsMeet } from '../../../../src/charts/segments.ts';
import { dotsOf } from '../../../../src/charts/people/settleOnLattice.ts';
import { dataset } from '../../../../src/dataset.ts';
import { byCode, codes, thumb } from '../denmark.ts';
import { counted, dotsIn, dotsOfCluster, leastDistance } from './countedDots.ts';

const map = layoutPeopleMap(thumb, counted);
/** Units that are a pixel at 360 px. */
const NARROW = 3.5;

/** How many patches of dark pixels a drawing has. */
function patches(svg: string): number {
  const { width, height, pixels } = new Resvg(svg).render();
  const isDark = (i: number): boolean => (pixels[i * 4 + 3] ?? 0) > 127;
  const seen = new Uint8Array(width * height);
  let count = 0;
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1 || !isDark(start)) continue;
    count += 1;
    const open = [start];
    for (let i = open.pop(); i !== undefined; i = open.pop()) {
      if (seen[i] === 1 || !isDark(i)) continue;
      seen[i] = 1;
      open.push(i - 1, i + 1, i - width, i + width);
    }
  }
  return count;
}

/** Pearson's correlation. */
function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const product = (as: readonly number[], bs: readonly number[], ma: number, mb: number): number =>
    as.reduce((sum, a, i) => sum + (a - ma) * ((bs[i] ?? 0) - mb), 0);
  return product(xs, ys, mx, my) / Math.sqrt(product(xs, xs, mx, mx) * product(ys, ys, my, my));
}

describe('the map of people', () => {
  it('has a dot for each of the 5,989, as rendered', () => {
    const paths = map.clusters.map(({ d }) => `<path d="${d}"/>`).join('');
    const size = `width="${map.width}" height="${map.height}"`;
    const stroke = 'stroke="#000" stroke-width="5.85" stroke-linecap="round" stroke-dasharray="0 8"';
    expect(
      patches(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><g fill="none" ${stroke}>${paths}</g></svg>`),
    ).toBe(5989);
  });

  it('gives each municipality as many as were counted there: Fanø one, Læsø none', () => {
    expect(map.clusters.map(({ code }) => code)).toEqual(codes);
    const dots = (code: string): number => {
      const { rows, middle, d } = byCode(map.clusters, code);
      return d === '' ? 0 : dotsOf(rows, middle).length;
    };
    expect([dots('0101'), dots('0751'), dots('0461'), dots('0155')]).toEqual([1387, 556, 95, 111]);
    expect([dots('0563'), dots('0825')]).toEqual([1, 0]);
    expect(dotsIn(map)).toBe(5989);
  });

  it('lets no cluster touch another: at least 1.7 steps from dot to dot', () => {
    expect(leastDistance(map)).toBeGreaterThan(1.7 * 8);
  });

  it('is a drawing of 360 × 356 pixels at 16/7 a step, with everything in it', () => {
    expect([map.width, map.height]).toEqual([1260, 1246]);
    for (const { middle, radius } of map.clusters) {
      expect(Math.min(...middle) - radius).toBeGreaterThan(0);
      expect(middle[0] + radius).toBeLessThan(1260);
      expect(middle[1] + radius).toBeLessThan(1246);
    }
  });

  it('keeps the country: half of the clusters move under 12 px of 360, none more than 71', () => {
    const moves = map.clusters
      .map(({ middle, home }) => Math.hypot(middle[0] - home[0], middle[1] - home[1]) / NARROW)
      .toSorted((a, b) => a - b);
    expect(moves[49]).toBeLessThan(12);
    expect(moves.at(-1)).toBeLessThan(71);
    for (const axis of [0, 1] as const) {
      const places = map.clusters.map(({ middle }) => middle[axis]);
      const homes = map.clusters.map(({ home }) => home[axis]);
      expect(correlation(places, homes)).toBeGreaterThan(0.97);
    }
  });

  it('has København out over the Øresund, east of all of Sjælland and Amager', () => {
    const { middle, radius } = byCode(map.clusters, '0101');
    // All but Bornholm and, on Amager below, Tårnby and Dragør end before it begins.
    const others = map.clusters.filter(({ code }) => !['0101', '0155', '0185', '0400'].includes(code));
    for (const other of others) expect(other.middle[0], other.code).toBeLessThan(middle[0] - radius);
    expect(byCode(map.clusters, '0185').middle[1]).toBeGreaterThan(middle[1] + radius);
  });

  it('weighs at most 8 KB with 98 links, their titles and the land', () => {
    const links = map.clusters.map(({ code, persons, d }) => {
      const { name, slug, printedRate } = byCode(dataset.municipalities, code);
      const title = `${name}: ${persons} mennesker, ${printedRate} pr. 1.000`;
      return `<a href="/kommune/${slug}/"><title>${title}</title><path d="${d}"/></a>`;
    });
    // Brotli's own quality of 11 is Node's.
    expect(brotliCompressSync(`<path d="${map.land}"/>${links.join('')}`).length).toBeLessThan(8000);
  });

  it('refuses what is no count', () => {
    expect(() => layoutPeopleMap(thumb, [{ code: '0101', persons: 1.5 }])).toThrow(RangeError);
    expect(() => layoutPeopleMap(thumb, [{ code: '9999', persons: 1 }])).toThrow('9999');
  });

  it('is the same each time', () => {
    expect(JSON.stringify(layoutPeopleMap(thumb, counted))).toBe(JSON.stringify(map));
  });
});

describe('names on the map of people', () => {
  const NAMED = ['0101', '0751', '0851', '0155', '0147', '0461', '0561', '0563', '0825', '0376', '0400'];
  const MORE = [
    '0217',
    '0615',
    '0740',
    '0791',
    '0657',
    '0730',
    '0370',
    '0330',
    '0326',
    '0630',
    '0510',
    '0265',
  ];
  const names = { narrow: NAMED, wide: [...NAMED, ...MORE] };

  it.each([
    ['narrow', NARROW, 13],
    ['wide', NARROW / 2, 15],
  ] as const)(
    '%s: the most important stand there, clear of each other, of clusters and of leaders',
    (kind, units, size) => {
      const requests = names[kind].map((code) => {
        const { name, counts } = byCode(dataset.municipalities, code);
        const persons = counts.at(-1)?.persons ?? 0;
        const letters = `${name} ${persons === 0 ? 'ingen talt' : persons}`.length;
        return { code, width: letters * size * 0.5, height: size };
      });
      const placed = placeClusterNames(map, requests, units);
      const dots = map.clusters.flatMap(dotsOfCluster);
      const placedCodes = placed.map(({ code }) => code);
      for (const code of NAMED) expect(placedCodes).toContain(code);

      for (const [i, name] of placed.entries()) {
        const [x0, y0, x1, y1] = name.box;
        expect(Math.min(x0, y0)).toBeGreaterThan(0);
        expect(x1).toBeLessThan(map.width / units);
        expect(y1).toBeLessThan(map.height / units);
        const under = dots.filter(
          ({ x, y }) => x > x0 * units && x < x1 * units && y > y0 * units && y < y1 * units,
        );
        expect(under, name.code).toEqual([]);
        if (name.leader === null) {
          const read = map.clusters.map(({ code, middle: [x, y], radius }) => {
            const gap = distanceToBox([x / units, y / units], name.box) - radius / units;
            return { code, gap, isBeside: Math.abs(y / units - name.y) < radius / units };
          });
          const own = byCode(read, name.code);
          const asTheirs = read.filter(
            ({ code, gap, isBeside }) =>
              code !== name.code && gap < own.gap + (isBeside && !own.isBeside ? 20 : 0),
          );
          expect(asTheirs, name.code).toEqual([]);
        }
        for (const other of placed.slice(i + 1)) {
          const [u0, v0, u1, v1] = other.box;
          expect(x0 < u1 && u0 < x1 && y0 < v1 && v0 < y1, `${name.code} on ${other.code}`).toBe(false);
          if (name.leader) expect(segmentMeetsBox(name.leader, other.box)).toBe(false);
          if (other.leader) expect(segmentMeetsBox(other.leader, name.box)).toBe(false);
          if (name.leader && other.leader) expect(segmentsMeet(name.leader, other.leader)).toBe(false);
        }
      }
    },
  );
});
