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
 * number with what it counts: `17 flere`, `15 af 29 kommuner`, `1. januar`.
 *
 * @param width pixels
 */
export function wrapText(text: string, face: ImageFace, size: number, width: number): string[] {
  const held = text
    .replace(/ (i(?= \S)|af(?= \d)|©) /g, ' $1\u00a0')
    .replace(/(\d\.?) (?=[a-zæøå])/g, '$1\u00a0');
  return fill(held.split(' ').filter(Boolean), (line) => measureText(line, face, size) <= width);
}

/** Narrows the lines step by step while they stay as many and `isDone` does not hold. */
function narrowed(
  text: string,
  face: ImageFace,
  size: number,
  width: number,
  isDone: (lines: readonly string[]) => boolean,
): string[] {
  let lines = wrapText(text, face, size, width);
  for (let narrower = width - 4; narrower > 0 && !isDone(lines); narrower -= 4) {
    const next = wrapText(text, face, size, narrower);
    const fits = next.every((line) => measureText(line, face, size) <= narrower);
    if (next.length > lines.length || !fits) break;
    lines = next;
  }
  return lines;
}

/** The same in lines of about one length, as many as `wrapText` needs. */
export const balanceText = (text: string, face: ImageFace, size: number, width: number): string[] =>
  narrowed(text, face, size, width, () => false);

/** The same with more than one word in the last line, where that takes no further line. */
export const prettyText = (text: string, face: ImageFace, size: number, width: number): string[] =>
  narrowed(text, face, size, width, (lines) => lines.length < 2 || (lines.at(-1) ?? '').includes(' '));
