import { describe, expect, it } from 'vitest';
import { layoutNeighbourMap } from '../../../src/charts/layoutNeighbourMap.ts';
import { pathRings } from '../../../src/charts/pathRings.ts';
import { byCode, codes, full, regionOf } from './denmark.ts';

const size = { width: 420, height: 468, regionOf };

/** Whether there is more land than the municipality's, which is whole: the drawing's edge cuts it. */
const reachesTheEdge = (code: string): boolean =>
  pathRings(layoutNeighbourMap(full, code, size).land)
    .flat()
    .some(([x, y]) => x < 0 || y < 0 || x > size.width || y > size.height);

describe('a municipality and its neighbours', () => {
  it('are Albertslund and its six, all seen', () => {
    const { shapes } = layoutNeighbourMap(full, '0165', size);
    expect(byCode(shapes, '0165')).toMatchObject({ place: 'own', cut: false });
    const touching = shapes.filter(({ place }) => place === 'neighbour').map(({ code }) => code);
    expect(touching.toSorted()).toEqual(['0151', '0153', '0161', '0169', '0187', '0240']);
    expect(shapes).toHaveLength(7);
  });

  it('show Fanø with the coast at Esbjerg, and Læsø with that of Vendsyssel', () => {
    expect(reachesTheEdge('0563')).toBe(true);
    expect(reachesTheEdge('0825')).toBe(true);
    expect(reachesTheEdge('0400')).toBe(false);
  });

  it('show Bornholm alone, large', () => {
    const { shapes } = layoutNeighbourMap(full, '0400', size);
    expect(shapes).toHaveLength(1);
    const [x0 = 0, , x1 = 0] = shapes[0]?.bounds ?? [];
    expect(x1 - x0).toBeGreaterThan(size.width / 3);
  });

  it('show every municipality whole and not too small', () => {
    for (const code of codes) {
      const own = byCode(layoutNeighbourMap(full, code, size).shapes, code);
      const [x0, y0, x1, y1] = own.bounds;
      expect(own.cut, code).toBe(false);
      expect(Math.max(x1 - x0, y1 - y0), code).toBeGreaterThan(80);
    }
  });

  it('refuse an unknown code', () => {
    expect(() => layoutNeighbourMap(full, '0411', size)).toThrow('the map has no municipality 0411');
  });
});
