import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { tokenColours } from '../../../src/draw/tokenColours.ts';

const lab = converter('lab65');
const lightness = (colour: string): number => lab(colour)?.l ?? NaN;
const distance = differenceCiede2000();
/** @throws where it is no colour */
function colourOf(text: string): Color {
  const colour = parse(text);
  if (colour === undefined) throw new Error(`${text} is no colour`);
  return colour;
}

const SIGHTS: Readonly<Record<string, (colour: string) => Color | string | undefined>> = {
  normal: (colour) => colour,
  protan: (colour) => filterDeficiencyProt(1)(colourOf(colour)),
  deutan: (colour) => filterDeficiencyDeuter(1)(colourOf(colour)),
  tritan: (colour) => filterDeficiencyTrit(1)(colourOf(colour)),
};

const RATES = ['rate-0', 'rate-1', 'rate-2', 'rate-3', 'rate-4', 'rate-5', 'rate-6', 'rate-7'];
const CHANGES = ['up-2', 'up-1', 'down-1', 'down-2'];

describe.each(['light', 'dark'] as const)('the tokens, %s', (theme) => {
  const of = tokenColours(theme);
  const contrast = (a: string, b: string): number => wcagContrast(of(a), of(b));

  it.each(['ink', 'soft', 'link', 'tegl', 'fjord'])('text in %s reads on paper and surface', (name) => {
    expect(contrast(name, 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(name, 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  it('coast, frames and ticks stand from paper, surface and land', () => {
    for (const ground of ['paper', 'surface', 'land'])
      expect(contrast('line', ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(CHANGES)('%s stands from paper', (name) => {
    expect(contrast(name, 'paper')).toBeGreaterThanOrEqual(3);
  });

  it.each(['up-maybe', 'down-maybe'])('%s is quiet, its outline and what is found are not', (name) => {
    expect(contrast(name, 'paper')).toBeLessThan(1.4);
    expect(contrast(name, 'line')).toBeGreaterThanOrEqual(3);
    for (const found of CHANGES) expect(contrast(name, found)).toBeGreaterThanOrEqual(2);
  });

  // The ends of a band stand in letters too, and the verdict in the heading: what is pale is never all there is.
  it.each([
    ['above-pale', 'tegl', 'rate-5'],
    ['below-pale', 'fjord', 'rate-3'],
  ])('%s is seen, and what stands on it reads: letters, the bar in %s or %s', (pale, full, bar) => {
    expect(contrast(pale, 'paper')).toBeGreaterThanOrEqual(1.25);
    expect(contrast(pale, full)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(pale, 'ink')).toBeGreaterThanOrEqual(7);
    expect(distance(of(pale), of(bar))).toBeGreaterThanOrEqual(15);
    expect(distance(of(pale), of('land'))).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.keys(SIGHTS))('above and below 1 stay apart in %s sight, pale and full', (sight) => {
    const seen = (name: string): Color | string => SIGHTS[sight]?.(of(name)) ?? '';
    expect(distance(seen('above-pale'), seen('below-pale'))).toBeGreaterThanOrEqual(6);
    expect(distance(seen('tegl'), seen('fjord'))).toBeGreaterThanOrEqual(20);
    expect(distance(seen('cold'), seen('rate-5'))).toBeGreaterThanOrEqual(20);
  });

  it('neighbouring classes of the rate differ by 8 in lightness, so they hold in grey', () => {
    const steps = RATES.slice(1).map((name, i) =>
      Math.abs(lightness(of(name)) - lightness(of(RATES[i] ?? ''))),
    );
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(8);
    const order = RATES.map((name) => lightness(of(name)));
    expect(order).toEqual(order.toSorted((a, b) => (theme === 'light' ? b - a : a - b)));
  });

  it.each(Object.keys(SIGHTS))('any two classes differ by ΔE2000 of 6 in %s sight', (sight) => {
    const seen = (name: string): Color | string => SIGHTS[sight]?.(of(name)) ?? '';
    for (const family of [RATES, CHANGES]) {
      const pairs = family.flatMap((a, i) => family.slice(i + 1).map((b) => [a, b] as const));
      for (const [a, b] of pairs)
        expect(distance(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThanOrEqual(6);
    }
  });

  it('more and fewer differ in grey too', () => {
    const values = CHANGES.map((name) => lightness(of(name))).toSorted((a, b) => a - b);
    expect(Math.min(...values.slice(1).map((value, i) => value - (values[i] ?? 0)))).toBeGreaterThanOrEqual(
      8,
    );
  });
});
