import type { ImageFace } from './imageFonts.ts';
import { measureText } from './measureText.ts';

/** Breaks lines when they are full; a word wider than the line stands alone. */
function fill(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text into lines that fit. A no-break space holds, `i` stays with its place or year, and a
 * number with what it counts: `17 flere`, `15 af 29 kommuner`.
 *
 * @param width pixels
 */
export function wrapText(text: string, face: ImageFace, size: number, width: number): string[] {
  const held = text.replace(/ (i(?= \S)|af(?= \d)) /g, ' $1\u00a0').replace(/(\d) (?=[a-zæøå])/g, '$1\u00a0');
  return fill(held.split(' ').filter(Boolean), (line) => measureText(line, face, size) <= width);
}

/** The same in lines of about one length, as many as `wrapText` needs. */
export function balanceText(text: string, face: ImageFace, size: number, width: number): string[] {
  const lines = wrapText(text, face, size, width);
  for (let narrower = width - 4; narrower > 0; narrower -= 4) {
    const balanced = wrapText(text, face, size, narrower);
    const fits = balanced.every((line) => measureText(line, face, size) <= narrower);
    if (balanced.length > lines.length || !fits) break;
    lines.splice(0, lines.length, ...balanced);
  }
  return lines;
}
