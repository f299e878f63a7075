import { describe, expect, it } from 'vitest';
import { layoutRateStrip, markedSquares } from '../../../src/charts/layoutRateStrip.ts';
import { layoutStripLines } from '../../../src/charts/layoutStripLines.ts';

const strip = layoutRateStrip(
  [
    { code: '0101', rate: 2.104 },
    { code: '0165', rate: 1.59 },
    { code: '0161', rate: 1.59 },
    { code: '0751', rate: 1.59 },
    { code: '0657', rate: 0.979 },
    { code: '0825', rate: 0 },
  ],
  { width: 560, first: ['0165', '0161'] },
);
/** How many squares a dashed line shows. */
const squaresIn = (d: string, pitch: number) =>
  [...d.matchAll(/h([\d.]+)/g)].reduce((sum, match) => sum + Math.ceil(Number(match[1]) / pitch), 0);

describe('the squares of the strip as dashed lines', () => {
  const lines = layoutStripLines(strip, (code) => code === '0751');

  it('are as many as the municipalities above 1 and as the others; nobody counted has none', () => {
    expect(squaresIn(lines.above, strip.pitch)).toBe(4);
    expect(squaresIn(lines.notAbove, strip.pitch)).toBe(1);
  });

  it('lie where the squares lie', () => {
    const first = markedSquares(strip, (code) => code === '0165')[0];
    expect(lines.above).toContain(`M${first?.x} ${(first?.y ?? 0) + strip.squareSize / 2}h`);
    expect(lines.dash).toBe(`${strip.squareSize} ${strip.pitch - strip.squareSize}`);
  });

  it('leave edges alone where they are hollow', () => {
    const hollow = markedSquares(strip, (code) => code === '0751')[0];
    expect(squaresIn(lines.hollow, strip.pitch)).toBe(1);
    expect(lines.hollow.startsWith(`M${(hollow?.x ?? 0) + 1.5} `)).toBe(true);
    expect(lines.coreWidth).toBe(strip.squareSize - 3);
  });

  it('part runs of hollow squares', () => {
    const { hollow } = layoutStripLines(strip, (code) => code === '0165' || code === '0751');
    expect(hollow.match(/M/g)).toHaveLength(2);
  });
});
