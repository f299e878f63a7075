// Cuts the fonts down to what Danish needs, before the build reads them.
// Plain JavaScript, because astro.config.mjs imports it before TypeScript is at hand.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const cache = new URL('../../.cache/fonts/', import.meta.url);

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** Basic Latin, the Danish letters and their neighbours in names, and Danish typography. */
const CHARACTERS = `${range(0x20, 0x7e)}\u00a0\u202fÆØÅæøåÄÖÜäöüÉé§©×½·«»–—’“”…−±≥`;

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';

/** Two optical sizes as two files: both together weigh less than the whole optical axis. */
const SOURCES = {
  serif: { file: SERIF, axes: { wght: { min: 400, max: 600 }, opsz: 16 } },
  display: { file: SERIF, axes: { wght: 480, opsz: 48 } },
  sans: {
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
};

/**
 * Writes each subset once; a changed source font, character set or axis range makes a new file.
 *
 * @returns {Promise<Record<keyof typeof SOURCES, string>>} paths of the woff2 files
 */
export async function subsetFonts() {
  mkdirSync(cache, { recursive: true });
  const paths = {};
  for (const [name, { file, axes }] of Object.entries(SOURCES)) {
    const original = readFileSync(require.resolve(file));
    const key = createHash('sha256')
      .update(original)
      .update(CHARACTERS + JSON.stringify(axes))
      .digest('hex');
    const path = fileURLToPath(new URL(`${name}-${key.slice(0, 12)}.woff2`, cache));
    if (!existsSync(path)) {
      writeFileSync(
        path,
        await subsetFont(original, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes }),
      );
    }
    paths[name] = path;
  }
  return paths;
}
