import { describe, expect, it } from 'vitest';
import {
  layoutRateStrip,
  markedSquares,
  rateSteps,
  type RatedMunicipality,
} from '../../../src/charts/layoutRateStrip.ts';

/** As many as the longest row may have, thirteen about 0.5, and the remarkable ones. */
const municipalities: RatedMunicipality[] = [
  { code: '0101', rate: 2.104 },
  { code: '0155', rate: 7.62 },
  { code: '0165', rate: 1.59 },
  { code: '0161', rate: 1.51 },
  // Lolland, just above 1; Herning, just below; one exactly there, which isn't above.
  { code: '0360', rate: 1.035 },
  { code: '0657', rate: 0.979 },
  { code: '0999', rate: 1 },
  { code: '0259', rate: 0.88 },
  { code: '0825', rate: 0 },
  ...Array.from({ length: 13 }, (_, i) => ({ code: `07${10 + i}`, rate: 0.45 + i / 300 })),
];

describe('places among all', () => {
  const strip = layoutRateStrip(municipalities, { width: 560, first: ['0165', '0161', '0165', '0712'] });
  const row = (to: number) => strip.rows.find((other) => other.to === to);

  it('have a row for every tenth from 2.2 to 0, one for Dragør and one for nobody', () => {
    expect(strip.rows.slice(0, 3).map(({ above, to }) => [above, to])).toEqual([
      [null, 7.62],
      [2.1, 2.2],
      [2, 2.1],
    ]);
    expect(strip.rows).toHaveLength(1 + 22 + 1);
    expect(row(2.1)?.codes).toEqual([]);
    expect(row(2.2)?.codes).toEqual(['0101']);
    expect([row(0)?.above, row(0)?.codes]).toEqual([null, ['0825']]);
  });

  it('have those above 1 above the line, however little, and one at exactly 1 below it', () => {
    expect([row(1.1)?.codes, row(1)?.codes]).toEqual([['0360'], ['0657', '0999']]);
    expect(strip.lineY).toBeGreaterThan((row(1.1)?.y ?? 0) + strip.squareSize);
    expect(strip.lineY).toBeLessThan(row(1)?.y ?? 0);
  });

  it('have the scale’s values between rows, save at the line, which has a label of its own', () => {
    expect(strip.ticks.map(({ value }) => value)).toEqual([2, 1.5, 0.5]);
    const [, half] = strip.ticks;
    expect(half?.y).toBeGreaterThan((row(1.6)?.y ?? 0) + strip.squareSize);
    expect(half?.y).toBeLessThan(row(1.5)?.y ?? 0);
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
      { code: '0825', x: strip.squaresX, y: row(0)?.y },
    ]);
  });

  it('break the scale below Dragør', () => {
    expect(strip.breakY).toBeGreaterThan((row(7.62)?.y ?? 0) + strip.squareSize);
    expect(strip.breakY).toBeLessThan(row(2.2)?.y ?? 0);
  });

  it('put the chosen first in their rows, once however often they are named', () => {
    expect(row(1.6)?.codes).toEqual(['0165', '0161']);
    expect(row(0.5)?.codes.slice(0, 3)).toEqual(['0712', '0710', '0711']);
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

  it('tell somebody among many from nobody', () => {
    const { rows } = layoutRateStrip(
      [
        { code: '0710', rate: 0.061 },
        { code: '0825', rate: 0 },
      ],
      { width: 328 },
    );
    expect(rows.slice(-2).map(({ above, to, codes }) => [above, to, codes])).toEqual([
      [0, 0.1, ['0710']],
      [null, 0, ['0825']],
    ]);
  });

  it('have no break where nobody is outside the scale', () => {
    const { breakY, rows } = layoutRateStrip([{ code: '0259', rate: 0.88 }], { width: 328 });
    expect(breakY).toBeNull();
    expect(rows[0]).toMatchObject({ above: 1, to: 1.1, codes: [] });
  });
});

it('counts in steps, highest first, those alone that have anybody', () => {
  expect(rateSteps(municipalities).map(({ above, to, codes }) => [above, to, codes.length])).toEqual([
    [null, 7.62, 1],
    [2.1, 2.2, 1],
    [1.5, 1.6, 2],
    [1, 1.1, 1],
    [0.9, 1, 2],
    [0.8, 0.9, 1],
    [0.4, 0.5, 13],
    [null, 0, 1],
  ]);
});
