import { cutFont, SANS_FILE, SERIF_FILE } from './cutFont.mjs';

/** A face that images are set in. */
export type ImageFace = 'display' | 'serif' | 'sans' | 'bold';

/** How SVG names a face. The renderer knows whole hundreds of weight alone and takes the nearest it has. */
export interface FaceAttributes {
  readonly family: string;
  readonly weight: 400 | 600;
}

const SERIF = "'Source Serif 4',Georgia,serif";
/** Cut from a variable font, the sans keeps the name of its lightest instance. */
const SANS = "'Source Sans 3','Source Sans 3 ExtraLight',Arial,'Liberation Sans',sans-serif";

export const FACES: Readonly<Record<ImageFace, FaceAttributes>> = {
  display: { family: SERIF, weight: 400 },
  serif: { family: SERIF, weight: 600 },
  sans: { family: SANS, weight: 400 },
  bold: { family: SANS, weight: 600 },
};

/**
 * Static TrueType files of the four faces: the renderer reads no woff2, no variable axes, and no
 * fonts of the machine, so that the same commit draws the same images everywhere.
 *
 * @returns paths, cut once and kept in `.cache/fonts/`
 */
export const imageFontFiles: readonly string[] = [
  await cutFont('image-display', SERIF_FILE, { wght: 480, opsz: 48 }, 'truetype'),
  await cutFont('image-serif', SERIF_FILE, { wght: 580, opsz: 16 }, 'truetype'),
  await cutFont('image-sans', SANS_FILE, { wght: 400 }, 'truetype'),
  await cutFont('image-bold', SANS_FILE, { wght: 650 }, 'truetype'),
];
