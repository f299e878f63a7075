import { Resvg } from '@resvg/resvg-js';
import { escapeXml } from '../format/escapeXml.ts';
import { FACES, type ImageFace, imageFontFiles } from './imageFonts.ts';

/**
 * An SVG of ours is set in Arial or Georgia where our fonts are not at hand, which take up to this much
 * more room than ours.
 */
export const FALLBACK_ROOM = 1.12;

/** Large, so that rounding in the renderer doesn't matter. */
const EM = 1000;
const widths = new Map<string, number>();

/** As a share of the font's size. */
function drawnWidth(text: string, face: ImageFace): number {
  const key = `${face} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { family, weight } = FACES[face];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="${EM}" font-family="${family}" font-weight="${weight}" font-size="${EM}">${escapeXml(text)}</text></svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...imageFontFiles] } }).getBBox();
  if (box === undefined) throw new Error(`"${text}" left nothing in the face ${face}: is its font TrueType?`);
  widths.set(key, box.width / EM);
  return box.width / EM;
}

/** From the end of one word to the beginning of the next, with the white at the letters' sides. */
const blank = (face: ImageFace): number => drawnWidth('n n', face) - 2 * drawnWidth('n', face);

/**
 * The width of a line of text in an image, in pixels: of its words, as the renderer draws them, and
 * the blanks between. Words come again and again, so each is measured once.
 *
 * @throws Error where the face cannot be drawn
 */
export function measureText(text: string, face: ImageFace, size: number): number {
  const words = text.split(' ').filter(Boolean);
  const blanks = Math.max(0, words.length - 1) * blank(face);
  return words.reduce((sum, word) => sum + drawnWidth(word, face), blanks) * size;
}
