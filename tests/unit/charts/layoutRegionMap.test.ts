import { describe, expect, it } from 'vitest';
import { layoutRegionMap } from '../../../src/charts/layoutRegionMap.ts';
import { byCode, codes, full, regionOf } from './denmark.ts';

describe('the map of a region', () => {
  it.each(['1081', '1082', '1083', '1084', '1085'])('shows all of %s whole', (region) => {
    const map = layoutRegionMap(full, region, { width: 560, regionOf });
    const own = map.shapes.filter((shape) => shape.own);
    expect(own.map(({ code }) => code).toSorted()).toEqual(
      codes.filter((code) => regionOf.get(code) === region).toSorted(),
    );
    for (const { code, cut } of own) expect(cut, code).toBe(false);
  });

  it('frames Bornholm beside Hovedstaden, clear of the others', () => {
    const map = layoutRegionMap(full, '1084', { width: 560, regionOf });
    const frame = map.bornholmFrame;
    if (frame === null) throw new Error('no frame');
    expect(byCode(map.shapes, '0400').bounds[0]).toBeGreaterThan(frame.x);
    for (const { code, bounds, own } of map.shapes) {
      if (!own || code === '0400') continue;
      const clear = bounds[2] < frame.x || bounds[1] > frame.y + frame.height;
      expect(clear, code).toBe(true);
    }
  });

  it('has no frame elsewhere, and no Bornholm', () => {
    const map = layoutRegionMap(full, '1085', { width: 560, regionOf });
    expect(map.bornholmFrame).toBeNull();
    expect(map.shapes.map(({ code }) => code)).not.toContain('0400');
    expect(byCode(map.shapes, '0169').own).toBe(false);
  });

  it('refuses a region that nobody lies in', () => {
    expect(() => layoutRegionMap(full, '1090', { width: 560, regionOf })).toThrow(
      'no municipality lies in region 1090',
    );
  });
});
