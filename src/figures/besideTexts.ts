import type { LetterSize, Mark } from './mark.ts';

/** Pixels of letters where they are largest, in images. */
const EM: Readonly<Record<LetterSize, number>> = { small: 13.5, label: 15, large: 17, count: 32, figure: 50 };
/** As shares of that: a letter on average, a little generously; above the baseline, and below it. */
const LETTER = 0.57;
const ABOVE = 0.9;
const BELOW = 0.3;
/** At their sides; pixels. */
const SIDE = 3;

/** An upright line's path, broken where it would meet letters of the marks: a rim lets dots show between letters. */
export function besideTexts(x: number, from: number, to: number, marks: readonly Mark[]): string {
  const breaks = marks.flatMap((mark) => {
    if (mark.kind !== 'text' || typeof mark.text !== 'string') return [];
    const em = EM[mark.size ?? 'label'];
    const width = mark.text.length * em * LETTER;
    const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
    if (x < left - SIDE || x > left + width + SIDE) return [];
    return [{ top: Math.round(mark.y - ABOVE * em), foot: Math.round(mark.y + BELOW * em) }];
  });
  let start = from;
  let path = '';
  for (const { top, foot } of [...breaks.toSorted((a, b) => a.top - b.top), { top: to, foot: to }]) {
    const end = Math.min(top, to);
    if (end > start) path += `M${x} ${start}V${end}`;
    start = Math.max(start, foot);
  }
  return path;
}
