import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../../src/content/text.ts';

describe('what stays on one line', () => {
  it.each([
    ['grænse 5 pct. (p = ', 'grænse 5\u00a0pct. (p\u00a0=\u00a0'],
    ['enlarged to 400 per cent', 'enlarged to 400\u00a0per\u00a0cent'],
    ['in per cent', 'in per cent'],
    ['1,6 pr. 1.000 indbyggere', '1,6 pr.\u00a01.000 indbyggere'],
    ['ca. 480', 'ca.\u00a0480'],
    ['i 2022, s. 24 og § 110', 'i 2022, s.\u00a024 og §\u00a0110'],
    // A figure of its own follows.
    ['det er ca. ', 'det er ca.\u00a0'],
  ])('"%s"', (words, expected) => {
    expect(keepTogether(words)).toBe(expected);
  });

  it.each(['Det gælder alle kommuners. 2024 er nyt', 'pr. indbygger', 'stk. 2'])('not "%s"', (words) => {
    expect(keepTogether(words)).toBe(words);
  });
});
