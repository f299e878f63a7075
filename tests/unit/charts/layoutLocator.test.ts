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

  it('rings Bornholm in its frame and Albertslund in the east', () => {
    const bornholm = layoutLocator(thumb, '0400', { width: 150 });
    const { x, y, width, height } = bornholm.bornholmFrame;
    expect(bornholm.ring.cx).toBeGreaterThan(x);
    expect(bornholm.ring.cx).toBeLessThan(x + width);
    expect(bornholm.ring.cy).toBeGreaterThan(y);
    expect(bornholm.ring.cy).toBeLessThan(y + height);
    expect(layoutLocator(thumb, '0165', { width: 150 }).ring.cx).toBeGreaterThan(120);
  });

  it('has no ring too small to be found', () => {
    for (const { ring } of locators) expect(ring.r).toBeGreaterThan(6);
  });
});
