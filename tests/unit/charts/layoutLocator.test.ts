import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { layoutLocator } from '../../../src/charts/layoutLocator.ts';
import { codes, thumb } from './denmark.ts';

describe('the locator', () => {
  const locators = codes.map((code) => layoutLocator(thumb, code, { width: 150 }));

  it('has the same land for all', () => {
    expect(new Set(locators.map(({ land }) => land)).size).toBe(1);
  });

  it('has a shape for each, Frederiksberg too', () => {
    for (const { own } of locators) expect(own).toMatch(/^m.+z$/);
  });

  it('weighs at most 3 KB compressed', () => {
    for (const { land, own } of locators) {
      expect(brotliCompressSync(`${land}${own}`).length).toBeLessThan(3000);
    }
  });

  it('has its square on Bornholm in the frame, and for Albertslund in the east', () => {
    const bornholm = layoutLocator(thumb, '0400', { width: 150 });
    const middle = bornholm.around.x + bornholm.around.width / 2;
    const { x, y, width, height } = bornholm.bornholmFrame;
    expect(middle).toBeGreaterThan(x);
    expect(middle).toBeLessThan(x + width);
    expect(bornholm.around.y).toBeGreaterThan(y - 5);
    expect(bornholm.around.y + bornholm.around.height).toBeLessThan(y + height + 5);
    expect(layoutLocator(thumb, '0165', { width: 150 }).around.x).toBeGreaterThan(110);
  });

  it('has no square too small to be found', () => {
    for (const { around } of locators) expect(around.width).toBeGreaterThanOrEqual(12);
  });
});
