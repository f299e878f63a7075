import { describe, expect, it } from 'vitest';
import {
  layoutRateStrip,
  markedSquares,
  type RatedMunicipality,
} from '../../../src/charts/layoutRateStrip.ts';

/** As many as the longest printed row has, thirteen at 0.5, and the remarkable ones. */
const municipalities: RatedMunicipality[] = [
  { code: '0101', ratePer1000: 2.1 },
  { code: '0155', ratePer1000: 7.6 },
  { code: '0165', ratePer1000: 1.6 },
  { code: '0161', ratePer1000: 1.6 },
  { code: '0360', ratePer1000: 1 },
  { code: '0259', ratePer1000: 0.9 },
  { code: '0825', ratePer1000: null },
  ...Array.from({ length: 13 }, (_, i) => ({ code: `07${10 + i}`, ratePer1000: 0.5 })),
];

describe('places among all', () => {
  const strip = layoutRateStrip(municipalities, { width: 560, first: ['0165', '0161', '0165'] });
  const row = (rate: number | null) => strip.rows.find(({ ratePer1000 }) => ratePer1000 === rate);

  it('have a row for every tenth from 2.1 to 0.1, one for Dragør and one for nobody', () => {
    expect(strip.rows.map(({ ratePer1000 }) => ratePer1000).slice(0, 4)).toEqual([7.6, 2.1, 2, 1.9]);
    expect(strip.rows).toHaveLength(1 + 22);
    expect(row(2)?.codes).toEqual([]);
    expect(row(null)?.codes).toEqual(['0825']);
    expect(row(0)).toBeUndefined();
  });

  it('have a square for everyone, none on another', () => {
    const squares = markedSquares(strip, () => true);
    expect(squares).toHaveLength(municipalities.length);
    expect(new Set(squares.map(({ x, y }) => `${x} ${y}`)).size).toBe(municipalities.length);
  });

  it('mark those asked for, where their rows have them, and those where nobody was counted', () => {
    const squares = markedSquares(strip, (code) => code === '0161');
    expect(squares).toEqual([
      { code: '0161', x: strip.squaresX + strip.pitch, y: row(1.6)?.y },
      { code: '0825', x: strip.squaresX, y: row(null)?.y },
    ]);
  });

  it('break the scale below Dragør', () => {
    expect(strip.breakY).toBeGreaterThan((row(7.6)?.y ?? 0) + strip.squareSize);
    expect(strip.breakY).toBeLessThan(row(2.1)?.y ?? 0);
  });

  it('draw the threshold between 1.0 and 0.9', () => {
    expect(strip.thresholdY).toBeGreaterThan((row(1)?.y ?? 0) + strip.squareSize);
    expect(strip.thresholdY).toBeLessThan(row(0.9)?.y ?? 0);
  });

  it('put the chosen first in their rows, once however often they are named', () => {
    expect(row(1.6)?.codes).toEqual(['0165', '0161']);
  });

  it.each([560, 328, 288])('fit at width %i', (width) => {
    const drawn = layoutRateStrip(municipalities, { width });
    const { squareSize, rows, height } = drawn;
    expect(squareSize).toBeGreaterThanOrEqual(7);
    for (const { x, y } of markedSquares(drawn, () => true)) {
      expect(x + squareSize).toBeLessThanOrEqual(width - 90);
      expect(y + squareSize).toBeLessThanOrEqual(height);
    }
    for (const { namesX } of rows) expect(namesX).toBeLessThan(width - 80);
  });

  it('tell 0.0, which is somebody, from nobody', () => {
    const { rows } = layoutRateStrip(
      [
        { code: '0201', ratePer1000: 0 },
        { code: '0825', ratePer1000: null },
      ],
      { width: 328 },
    );
    expect(rows.slice(-2).map(({ ratePer1000, codes }) => [ratePer1000, codes])).toEqual([
      [0, ['0201']],
      [null, ['0825']],
    ]);
  });

  it('have no break where nobody is outside the scale', () => {
    const { breakY, rows } = layoutRateStrip([{ code: '0259', ratePer1000: 0.9 }], { width: 328 });
    expect(breakY).toBeNull();
    expect(rows[0]?.ratePer1000).toBe(1);
  });
});
