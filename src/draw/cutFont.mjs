// Cuts fonts down to what Danish needs. Plain JavaScript, because astro.config.mjs imports it, by way
// of the fonts' list, before TypeScript is at hand.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

// From the working directory, as the built site's server code lies elsewhere than its source.
const require = createRequire(join(process.cwd(), 'package.json'));
const cache = join(process.cwd(), '.cache', 'fonts');

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** Basic Latin, the Danish letters and their neighbours in names, and Danish typography. */
export const CHARACTERS = `${range(0x20, 0x7e)}\u00a0\u202fÆØÅæøåÄÖÜäöüÉé§©×½·«»–—‘’“”…−±≥`;

/** Text and display serif come from one file. */
export const SERIF_FILE = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
export const SANS_FILE = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/**
 * Writes a subset once; a changed source font, character set, format or axis range makes a new file.
 *
 * @param {string} name the beginning of the file's name
 * @param {string} file the source font, as an import specifier
 * @param {Record<string, number | { min: number, max: number }>} axes
 * @param {'woff2' | 'truetype'} format
 * @returns {Promise<string>} the path of the font that was cut
 */
export async function cutFont(name, file, axes, format) {
  const original = readFileSync(require.resolve(file));
  const key = createHash('sha256')
    .update(original)
    .update(`${CHARACTERS}${JSON.stringify(axes)}${format} without alternates`)
    .digest('hex');
  const path = join(cache, `${name}-${key.slice(0, 12)}.${format === 'woff2' ? 'woff2' : 'ttf'}`);
  if (existsSync(path)) return path;
  mkdirSync(cache, { recursive: true });
  // Two processes may cut the same font: each writes a file of its own, and a whole one takes its place.
  const fresh = `${path}.${process.pid}`;
  writeFileSync(
    fresh,
    await subsetFont(original, CHARACTERS, {
      targetFormat: format,
      variationAxes: axes,
      // No small capitals, fractions and other letters that nothing here asks for; figures are tabular as they come.
      noLayoutClosure: true,
    }),
  );
  renameSync(fresh, path);
  return path;
}
