import type { ImageFace } from './imageFonts.ts';
import { measureText } from './measureText.ts';

/**
 * Breaks a text into lines that fit; a no-break space holds, a word wider than the line stands alone.
 *
 * @param width pixels
 */
export function wrapText(text: string, face: ImageFace, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length === 0 || measureText(longer, face, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
