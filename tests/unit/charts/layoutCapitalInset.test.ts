import { describe, expect, it } from 'vitest';
import { CAPITAL_AREA } from '../../../src/charts/capitalArea.ts';
import { layoutCapitalInset } from '../../../src/charts/layoutCapitalInset.ts';
import { layoutNationalMap } from '../../../src/charts/layoutNationalMap.ts';
import { pathRings } from '../../../src/charts/pathRings.ts';
import { byCode, full, regionOf } from './denmark.ts';

const inset = layoutCapitalInset(full, { width: 420, regionOf });

describe('the inset of the capital area', () => {
  it('shows the capital area whole, and what lies around it cut', () => {
    for (const code of CAPITAL_AREA) expect(byCode(inset.shapes, code).cut, code).toBe(false);
    expect(byCode(inset.shapes, '0240').cut).toBe(true);
  });

  it('leaves out what lies elsewhere', () => {
    const codes = inset.shapes.map(({ code }) => code);
    expect(codes).not.toContain('0217');
    expect(codes).not.toContain('0400');
    expect(codes).not.toContain('0461');
  });

  it('goes only a little beyond its edge', () => {
    const points = inset.shapes.flatMap(({ d }) => pathRings(d).flat());
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(-4);
      expect(y).toBeGreaterThanOrEqual(-4);
      expect(x).toBeLessThanOrEqual(inset.width + 4);
      expect(y).toBeLessThanOrEqual(inset.height + 4);
    }
  });

  it('has its labels where they are seen', () => {
    for (const { label } of inset.shapes) {
      expect(label[0]).toBeGreaterThanOrEqual(0);
      expect(label[0]).toBeLessThanOrEqual(inset.width);
      expect(label[1]).toBeGreaterThanOrEqual(0);
      expect(label[1]).toBeLessThanOrEqual(inset.height);
    }
  });

  it('has the format of the frame that it enlarges', () => {
    const { capitalFrame } = layoutNationalMap(full, { width: 700, regionOf });
    expect(inset.height / inset.width).toBeCloseTo(capitalFrame.height / capitalFrame.width, 2);
    expect(inset.width / capitalFrame.width).toBeGreaterThan(4);
  });
});
