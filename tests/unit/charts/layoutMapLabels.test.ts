import { describe, expect, it } from 'vitest';
import { layoutMapLabels } from '../../../src/charts/layoutMapLabels.ts';
import { layoutNationalMap } from '../../../src/charts/layoutNationalMap.ts';
import { full, regionOf } from './denmark.ts';

const map = layoutNationalMap(full, { width: 700, regionOf });
const label = (code: string) => ({ code, width: 60, height: 16 });

describe('names on the map', () => {
  it('lie on a large municipality and beside a small island', () => {
    const [odense, laeso] = layoutMapLabels(map.shapes, ['0461', '0825'].map(label), map);
    expect(odense).toMatchObject({ inside: true, anchor: 'middle' });
    expect(laeso?.inside).toBe(false);
  });

  it('go to sea where there is sea: Kalundborg to the west', () => {
    const [kalundborg] = layoutMapLabels(map.shapes, [{ ...label('0326'), width: 80 }], map);
    expect(kalundborg).toMatchObject({ inside: false, anchor: 'end' });
  });

  it('keep apart', () => {
    const codes = ['0101', '0155', '0376', '0326', '0825', '0851', '0751', '0461', '0561'];
    const placed = layoutMapLabels(map.shapes, codes.map(label), map);
    const boxes = placed.map(({ x, y, anchor }) => ({
      left: x - 60 * { start: 0, middle: 0.5, end: 1 }[anchor],
      y,
    }));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(Math.abs(a.left - b.left) >= 60 || Math.abs(a.y - b.y) >= 16).toBe(true);
      }
    }
  });

  it('are refused for a municipality that is not there', () => {
    expect(() => layoutMapLabels(map.shapes, [label('0411')], map)).toThrow('no municipality 0411');
  });
});
