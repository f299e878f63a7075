import { CHARACTERS } from './cutFont.mjs';
import { FACES, type ImageFace } from './imageFonts.ts';
import { measureText } from './measureText.ts';

const KNOWN = new Set(CHARACTERS);
const ALL_FACES: readonly ImageFace[] = ['display', 'serif', 'sans', 'bold'];
const FAMILIES = new Set(ALL_FACES.map((face) => FACES[face].family));
const WEIGHTS = new Set(ALL_FACES.map((face) => String(FACES[face].weight)));

/** Draws something in each face: where a font can't be read, nothing would be drawn, silently. */
let facesDraw = false;
function checkFaces(): void {
  if (facesDraw) return;
  const widths = ALL_FACES.map((face) => measureText('Hamborg 0123', face, 100));
  if (new Set(widths).size < ALL_FACES.length) throw new Error('two faces of the images are the same font');
  facesDraw = true;
}

const valuesOf = (svg: string, attribute: string): string[] =>
  [...svg.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '"');

/**
 * Makes sure that all text of an SVG will be drawn, as the renderer leaves out silently what it cannot.
 *
 * @throws Error that names a character that the fonts lack, or a family or weight that isn't there
 */
export function checkDrawable(svg: string): void {
  checkFaces();
  for (const [, content = ''] of svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)/g)) {
    for (const character of decode(content)) {
      if (!KNOWN.has(character))
        throw new Error(`the fonts of the images have no "${character}" (${content})`);
    }
  }
  for (const family of valuesOf(svg, 'font-family')) {
    if (!FAMILIES.has(family)) throw new Error(`the images have no font ${family}`);
  }
  for (const weight of valuesOf(svg, 'font-weight')) {
    if (!WEIGHTS.has(weight)) throw new Error(`the images have no font weight ${weight}`);
  }
}
