// The fonts of the pages, cut down before the build reads them.
// Plain JavaScript, because astro.config.mjs imports it before TypeScript is at hand.
import { cutFont, SANS_FILE, SERIF_FILE } from '../draw/cutFont.mjs';

/**
 * Two optical sizes of the serif as two files: both together weigh less than the whole optical axis.
 *
 * @returns {Promise<{ serif: string, display: string, sans: string }>} paths of the woff2 files
 */
export async function subsetFonts() {
  return {
    serif: await cutFont('serif', SERIF_FILE, { wght: { min: 400, max: 600 }, opsz: 16 }, 'woff2'),
    display: await cutFont('display', SERIF_FILE, { wght: 480, opsz: 48 }, 'woff2'),
    sans: await cutFont('sans', SANS_FILE, { wght: { min: 400, max: 700 } }, 'woff2'),
  };
}
