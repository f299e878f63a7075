/** What a frame reserves without script, in the widths of phones and articles and with the fonts of phones. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sweepHeights } from '../../src/measure/sweepHeights.ts';
import { heightOf } from '../fixtures/hosts/hostPage.ts';

// Some 17,000 layouts.
test.setTimeout(600_000);

const BUILT = 'dist/embed/v1/';
const EMBEDS = globSync(`${BUILT}*/**/index.html`)
  .map((path) => path.slice(BUILT.length, -'/index.html'.length))
  // Of the choice that its address makes: below.
  .filter((embed) => !embed.endsWith('sammenlign'));
/** Others than those that were measured, and some of phones. */
const WIDTHS = [281, 299, 320, 337, 360, 375, 393, 430, 479, 545];
/** Narrower columns than phones have are not held to it. */
const PHONE = 320;
/** English embeds are measured as the Danish ones are; these show whether their own heights were. */
const FEWER_WIDTHS = [320, 393, 545];

/** How much of the reserved height may be blank. */
const blankOf = (embed: string): number =>
  /\/tabel$|^(en\/)?danmark\/(kort|mennesker)$/.test(embed) ? 1 / 4 : 1 / 8;
/** Heights are rounded up to it; what that adds is no blank of the embed's. */
const ROUNDED_TO = 10;

test('all embeds are there', () => {
  for (const folder of ['kommune/', 'en/kommune/'])
    expect(EMBEDS.filter((embed) => embed.startsWith(folder))).toHaveLength(98 * 5 + 2);
});

for (const [name, part, widths] of [
  ['the country, regions, and municipalities from A to J', /^(danmark|region|kommune\/[a-j])/, WIDTHS],
  ['municipalities from K on', /^kommune\/[k-z]/, WIDTHS],
  ['in English', /^en\//, FEWER_WIDTHS],
] as const) {
  test(`what is reserved is enough and hardly more: ${name}`, async ({ page, baseURL }) => {
    await page.goto('robots.txt');
    const embeds = EMBEDS.filter((embed) => part.test(embed));
    expect(embeds.length).toBeGreaterThan(150);
    const root = new URL('embed/v1/', baseURL).pathname;
    const sweeps = await sweepHeights(
      page,
      embeds.map((embed) => `${root}${embed}/`),
      widths,
    );
    const faults = sweeps.flatMap(({ path, font, width, height, sideways }) => {
      const embed = path.slice(root.length, -1);
      const reserved = heightOf(embed);
      const least = font === 'linux' || width < PHONE ? 0 : (reserved - ROUNDED_TO) * (1 - blankOf(embed));
      const isRight = height <= reserved && height >= least && !sideways;
      return isRight ? [] : [`${embed}, ${font}, ${width} px: ${height} of ${reserved}, ${String(sideways)}`];
    });
    expect(sweeps).toHaveLength(embeds.length * widths.length * 3);
    expect(faults).toEqual([]);
  });
}

test('a comparison reserves what its municipalities need, whichever they are', async ({ page, baseURL }) => {
  const root = new URL('embed/v1/sammenlign/', baseURL).pathname;
  const reserved = new Map<string, number>();
  // One, some of a line each, those with the longest remarks, and the longest names.
  for (const chosen of [
    '?kommuner=fanoe',
    '?kommuner=albertslund,glostrup',
    '?kommuner=koebenhavn,aarhus,odense,aalborg',
    '?kommuner=dragoer,nordfyns,herning,langeland',
    '?kommuner=hilleroed,viborg,ringkoebing-skjern,faaborg-midtfyn',
    '?kommuner=laesoe,ikast-brande,lyngby-taarbaek',
  ]) {
    await page.goto(`sammenlign/${chosen}`);
    await page.getByText('Indlejr sammenligningen').click();
    const field = page.locator('.compare-use textarea');
    await expect(field).not.toBeEmpty();
    const code = await field.textContent();
    reserved.set(root + chosen, Number(/ height="(\d+)"/.exec(code ?? '')?.[1]));
  }
  const sweeps = await sweepHeights(page, [...reserved.keys()], WIDTHS);
  const faults = sweeps.flatMap(({ path, font, width, height, sideways }) => {
    const most = reserved.get(path) ?? NaN;
    const least = font === 'linux' || width < PHONE ? 0 : (most * 3) / 4;
    const isRight = height <= most && height >= least && !sideways;
    return isRight ? [] : [`${path}, ${font}, ${width} px: ${height} of ${most}, ${String(sideways)}`];
  });
  expect(sweeps).toHaveLength(reserved.size * WIDTHS.length * 3);
  expect(faults).toEqual([]);
});
