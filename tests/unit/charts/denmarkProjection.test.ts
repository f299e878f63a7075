import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  denmarkProjection,
  fitBox,
  positionsOf,
  project,
} from '../../../src/charts/denmarkProjection.ts';
import { withCodes } from '../../../src/charts/municipalityTopology.ts';
import { full } from './denmark.ts';

describe('the projection', () => {
  it('stands upright on the meridian of UTM zone 32', () => {
    const projection = denmarkProjection();
    const [flensburgX] = project(projection, [9, 54.8]);
    const [limfjordX] = project(projection, [9, 57]);
    expect(flensburgX).toBeCloseTo(limfjordX, 9);
  });

  it('is a new one per call, so that fitting one drawing leaves others alone', () => {
    const before = project(denmarkProjection(), [12.57, 55.68]);
    fitBox(denmarkProjection(), [0, 0, 1, 1], [0, 0, 100, 100]);
    expect(project(denmarkProjection(), [12.57, 55.68])).toEqual(before);
  });

  it('fits Læsø into a box, as large as it can be and in the middle', () => {
    const projection = denmarkProjection();
    const laeso = positionsOf(withCodes(full, ['0825']));
    const bounds = () => boundsOf(laeso.map((position) => project(projection, position)));
    fitBox(projection, bounds(), [10, 20, 210, 420]);
    const [x0, y0, x1, y1] = bounds();
    expect([x0, x1]).toEqual([expect.closeTo(10, 6), expect.closeTo(210, 6)]);
    expect((y0 + y1) / 2).toBeCloseTo(220, 6);
  });
});
