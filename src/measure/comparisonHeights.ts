import type { Page } from '@playwright/test';
import { formatChosenSlugs } from '../format/chosenSlugs.ts';
import { sweepHeights } from './sweepHeights.ts';

/** Pixels; what a comparison needs at most is the sum. */
export interface ComparisonHeights {
  /** All but the municipalities. */
  readonly frame: number;
  /** Each one's part, by its slug. */
  readonly municipalities: Readonly<Record<string, number>>;
}

/**
 * How high the parts of the embed of municipalities side by side are at most, in these widths.
 *
 * @param page any of the site that has the embed
 * @param path of the embed, from the page's origin
 * @param slugs of all municipalities
 */
export async function comparisonHeights(
  page: Page,
  path: string,
  slugs: readonly string[],
  widths: readonly number[],
): Promise<ComparisonHeights> {
  const pair = slugs.slice(0, 2);
  const addresses = [pair, ...slugs.map((slug) => [slug])].map((chosen) => path + formatChosenSlugs(chosen));
  const sweeps = await sweepHeights(page, addresses, widths);
  const heightsOf = addresses.map((address) =>
    sweeps.filter((sweep) => sweep.path === address).map(({ height }) => height),
  );
  const [both = [], ...alone] = heightsOf;
  const [first = [], second = []] = alone;
  // What two have in common is counted twice where they stand alone.
  const frames = both.map((height, i) => (first[i] ?? NaN) + (second[i] ?? NaN) - height);
  const parts = alone.map((heights) => Math.max(...heights.map((height, i) => height - (frames[i] ?? NaN))));
  return {
    frame: Math.ceil(Math.max(...frames)),
    municipalities: Object.fromEntries(slugs.map((slug, i) => [slug, Math.ceil(parts[i] ?? NaN)])),
  };
}
