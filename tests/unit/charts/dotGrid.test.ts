import { describe, expect, it } from 'vitest';
import { columnsOf, dotGrid } from '../../../src/charts/dotGrid.ts';
import { layoutDotField } from '../../../src/charts/layoutDotField.ts';

describe('the grid of a field of dots', () => {
  it.each([10, 38, 96])('fills its width with %i dots, edge to edge', (columns) => {
    const field = layoutDotField(columns, dotGrid(208, columns));
    expect(field.width).toBeGreaterThan(207);
    expect(field.width).toBeLessThan(209);
  });

  it("counts Albertslund's 52 in tens, and København's 1,387 in a square", () => {
    expect(columnsOf(52)).toBe(10);
    expect(columnsOf(120)).toBe(10);
    expect(columnsOf(1387)).toBe(38);
  });
});
