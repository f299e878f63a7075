import type { LetterSize, Letters, Paint } from '../figures/mark.ts';
import { type ImageFace, FACES } from './imageFonts.ts';
import type { Inker } from './inker.ts';
import { SPECKLE_ID } from './speckle.ts';
import { type ColourScheme, tokenColours } from './tokenColours.ts';

function paintsOf(scheme: ColourScheme): (paint: Paint) => string {
  const colours = tokenColours(scheme);
  return (paint) => colours(paint === 'ground' ? 'paper' : paint);
}

/** Images are light: they stand on other people's pages. @throws RangeError where tokens.css has no such colour */
export const colourOf = paintsOf('light');
/** Of what is printed. @throws RangeError where tokens.css has no such colour */
export const printedColourOf = paintsOf('print');

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

/** Our faces, and colours as attributes. */
const inkerWith = (paintOf: (paint: Paint) => string): Inker => ({
  painted: ({ fill, stroke }) => {
    const filled = fill === undefined ? 'none' : fill === 'speckle' ? `url(#${SPECKLE_ID})` : paintOf(fill);
    return ` fill="${filled}"${stroke === undefined ? '' : ` stroke="${paintOf(stroke)}"`}`;
  },
  letters: (letters) =>
    `${font(letters)} fill="${paintOf(letters.paint ?? (letters.size === 'small' ? 'soft' : 'ink'))}"`,
  // A text of its own under the letters, as drawing programs don't know `paint-order`.
  rim: (letters, halo) =>
    `${font(letters)} fill="none" stroke="${paintOf(halo)}" stroke-width="${
      Math.round(LETTER_PIXELS[letters.size ?? 'label'] * RIM * 10) / 10
    }" stroke-linejoin="round" aria-hidden="true"`,
  forPage: false,
});

/** For images: the colours of our light pages. */
export const tokenInker = inkerWith(colourOf);
/** For sheets: the colours of our printed pages. */
export const paperInker = inkerWith(printedColourOf);
