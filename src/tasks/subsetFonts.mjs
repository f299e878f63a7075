// The fonts of the pages, cut down before the build reads them.
// Plain JavaScript, because astro.config.mjs imports it before TypeScript is at hand.
import { cutFont, SANS_FILE, SERIF_FILE } from '../draw/cutFont.mjs';

/**
 * One optical size of the serif serves text and headings: between both, and half the weight of two files.
 *
 * @returns {Promise<{ serif: string, sans: string }>} paths of the woff2 files
 */
export async function subsetFonts() {
  return {
    serif: await cutFont('serif', SERIF_FILE, { wght: { min: 400, max: 600 }, opsz: 24 }, 'woff2'),
    sans: await cutFont('sans', SANS_FILE, { wght: { min: 400, max: 700 } }, 'woff2'),
  };
}
