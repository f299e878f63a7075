import { Resvg } from '@resvg/resvg-js';
import { FACES, type ImageFace, imageFontFiles } from './imageFonts.ts';
import { escapeXml } from './escapeXml.ts';

/** Large, so that rounding in the renderer doesn't matter. */
const EM = 1000;
const advances = new Map<string, number>();

function drawnWidth(text: string, face: ImageFace): number {
  const { family, weight } = FACES[face];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="${EM}" font-family="${family}" font-weight="${weight}" font-size="${EM}" xml:space="preserve">${escapeXml(text)}</text></svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...imageFontFiles] } }).getBBox();
  if (box === undefined)
    throw new Error(`"${text}" left nothing in the face ${face}: is its font a TrueType file?`);
  return box.width;
}

/** What a character adds between two others, as a share of the font's size. */
function advanceOf(character: string, face: ImageFace): number {
  const key = face + character;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const advance = (drawnWidth(`H${character}H`, face) - drawnWidth('HH', face)) / EM;
  advances.set(key, advance);
  return advance;
}

/**
 * The width of a line of text in an image, in pixels; kerning is passed over.
 *
 * @throws Error where the face cannot be drawn
 */
export function measureText(text: string, face: ImageFace, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + advanceOf(character, face), 0) * size;
}
