import { describe, expect, it } from 'vitest';
import { layoutRateComparison } from '../../../src/charts/layoutRateComparison.ts';
import { layoutRegionBars } from '../../../src/charts/layoutRegionBars.ts';

describe('a comparison of rates', () => {
  const chart = layoutRateComparison(
    [
      { key: 'own', rate: 1.6 },
      { key: 'region', rate: 1.4 },
      { key: 'country', rate: 1 },
    ],
    { width: 560 },
  );

  it('has bars from zero on one scale', () => {
    const [own, region] = chart.bars;
    expect((region?.width ?? 0) / (own?.width ?? 1)).toBeCloseTo(1.4 / 1.6, 2);
    expect(chart.bars.map(({ x }) => x)).toEqual([0, 0, 0]);
  });

  it('has the line where a rate of 1.0 ends', () => {
    expect(chart.line.x).toBe(chart.bars[2]?.width);
  });

  it('keeps the line in the drawing where all rates are low, and nobody has no bar', () => {
    const low = layoutRateComparison([{ key: 'Læsø', rate: 0 }], { width: 328 });
    expect(low.line.x).toBeLessThan(328);
    expect(low.bars[0]?.width).toBe(0);
  });
});

describe("a region's bars", () => {
  const rates = [
    { code: '0101', rate: 2.1 },
    { code: '0155', rate: 7.6 },
    { code: '0825', rate: 0 },
    { code: '0147', rate: 1 },
  ];
  const chart = layoutRegionBars(rates, { width: 420 });

  it('stand highest first, nobody last', () => {
    expect(chart.bars.map(({ code }) => code)).toEqual(['0155', '0101', '0147', '0825']);
  });

  it('cut Dragør visibly, beyond the scale of the others', () => {
    const [dragor, kobenhavn, frederiksberg] = chart.bars;
    const end = (kobenhavn?.x ?? 0) + (kobenhavn?.width ?? 0);
    expect(dragor?.breakX).toBeGreaterThan(end);
    expect(dragor?.breakX).toBeLessThan((dragor?.x ?? 0) + (dragor?.width ?? 0));
    expect((kobenhavn?.width ?? 0) / (frederiksberg?.width ?? 1)).toBeCloseTo(2.1, 1);
  });

  it('have the line where a rate of 1.0 ends', () => {
    const frederiksberg = chart.bars[2];
    expect(chart.lineX).toBeCloseTo((frederiksberg?.x ?? 0) + (frederiksberg?.width ?? 0), 1);
  });

  it('use all of the width where nothing is cut', () => {
    const { bars } = layoutRegionBars(rates.slice(0, 1), { width: 420, nameSpace: 150 });
    expect(bars[0]).toMatchObject({ width: 270, breakX: null });
  });
});
