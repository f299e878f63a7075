import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDots, layoutDotField } from '../../../src/charts/layoutDotField.ts';

const small = { pitch: 13, diameter: 9, columns: 10 };

describe('a field of dots', () => {
  it("lays out Albertslund's 44 as four rows of ten and one of four", () => {
    const field = layoutDotField(44, small);
    expect(field).toMatchObject({ rows: 5, columns: 10, width: 126, height: 61 });
    expect(field.d).toBe('M4.5 4.5h118.3M4.5 17.5h118.3M4.5 30.5h118.3M4.5 43.5h118.3M4.5 56.5h40.3');
  });

  it('has one lone dot for one, and nothing for none', () => {
    expect(layoutDotField(1, small)).toMatchObject({ rows: 1, height: 9, d: 'M4.5 4.5h1.3' });
    expect(layoutDotField(0, small)).toMatchObject({ rows: 0, height: 0, d: '' });
  });

  it('fits as many columns as a width holds', () => {
    expect(layoutDotField(5989, { pitch: 7, diameter: 5, width: 495 }).columns).toBe(71);
    expect(layoutDotField(5, { pitch: 0.7, diameter: 0.5, width: 4.7 }).columns).toBe(7);
  });

  it('draws exactly the count, whatever the pitch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7000 }),
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 2, max: 30, noNaN: true }),
        (count, columns, pitch) => {
          const field = layoutDotField(count, { columns, pitch, diameter: pitch * 0.7 });
          expect(countDots(field)).toBe(count);
        },
      ),
    );
  });

  it('leaves the end of a row well clear of another dot', () => {
    const { d, pitch } = layoutDotField(5989, { pitch: 6.9, diameter: 5, columns: 100 });
    for (const row of d.split('M').slice(1)) {
      const beyond = Number(row.split('h')[1]) % pitch;
      expect(beyond).toBeGreaterThan(0.05 * pitch);
      expect(beyond).toBeLessThan(0.5 * pitch);
    }
  });

  it.each([-1, 1.5, Number.NaN])('refuses %f dots', (count) => {
    expect(() => layoutDotField(count, small)).toThrow(RangeError);
  });

  it('refuses a width that holds no dot', () => {
    expect(() => layoutDotField(3, { pitch: 13, diameter: 9, width: 8 })).toThrow('no room for dots');
  });
});
