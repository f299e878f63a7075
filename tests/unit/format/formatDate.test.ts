import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/format/formatDate.ts';

describe('dates', () => {
  it.each([
    ['2026-11-03', '3. november 2026'],
    ['2024-01-01', '1. januar 2024'],
    ['2024-12-31', '31. december 2024'],
  ])('%s → %s', (iso, expected) => {
    expect(formatDate(iso)).toBe(expected);
  });

  it.each(['2026-13-01', '03-11-2026', '2026-11', '2026-11-03T00:00:00Z', ''])('refuses "%s"', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError);
  });
});
