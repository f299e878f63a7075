import type { LetterSize, Letters, Paint } from '../figures/mark.ts';
import { type ImageFace, FACES } from './imageFonts.ts';
import type { Inker } from './inker.ts';
import { SPECKLE_ID } from './speckle.ts';
import { tokenColours } from './tokenColours.ts';

/** Images are light: they stand on other people's pages and on paper. */
const colours = tokenColours('light');

/** @throws RangeError where tokens.css has no such colour */
export const colourOf = (paint: Paint): string => colours(paint === 'ground' ? 'paper' : paint);

/** Pixels of letters in images. */
export const LETTER_PIXELS: Readonly<Record<LetterSize, number>> = {
  small: 13.5,
  label: 15,
  large: 17,
  count: 32,
  figure: 50,
};
/** Width of a rim as a share of the letters' size. */
const RIM = 0.28;

/** The face that letters of this size and weight are set in. */
export const faceOf = ({ size, weight }: Letters): ImageFace =>
  size === 'figure' || size === 'count' ? 'display' : weight === 'bold' ? 'bold' : 'sans';

function font(letters: Letters): string {
  const { family, weight } = FACES[faceOf(letters)];
  return ` font-family="${family}" font-weight="${weight}" font-size="${LETTER_PIXELS[letters.size ?? 'label']}"`;
}

/** For images: our light tokens' colours, and our faces. */
export const tokenInker: Inker = {
  painted: ({ fill, stroke }) => {
    const filled = fill === undefined ? 'none' : fill === 'speckle' ? `url(#${SPECKLE_ID})` : colourOf(fill);
    return ` fill="${filled}"${stroke === undefined ? '' : ` stroke="${colourOf(stroke)}"`}`;
  },
  letters: (letters) =>
    `${font(letters)} fill="${colourOf(letters.paint ?? (letters.size === 'small' ? 'soft' : 'ink'))}"`,
  // A text of its own under the letters, as drawing programs don't know `paint-order`.
  rim: (letters, halo) =>
    `${font(letters)} fill="none" stroke="${colourOf(halo)}" stroke-width="${
      Math.round(LETTER_PIXELS[letters.size ?? 'label'] * RIM * 10) / 10
    }" stroke-linejoin="round" aria-hidden="true"`,
  forPage: false,
};
