import { cutFont, SERIF_FILE } from './cutFont.mjs';
import { imageFontFiles } from './imageFonts.ts';

/**
 * Static TrueType files of what sheets are set in: the images' faces, and one for running text. It is a
 * hair lighter than 400, so that drawings, which ask for 400, still take the display face.
 *
 * @returns paths, cut once and kept in `.cache/fonts/`
 */
export const paperFontFiles: readonly string[] = [
  ...imageFontFiles,
  await cutFont('paper-serif', SERIF_FILE, { wght: 390, opsz: 9 }, 'truetype'),
];
