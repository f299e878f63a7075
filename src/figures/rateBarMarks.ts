import { barBreak } from '../charts/barBreak.ts';
import { isAboveLine } from '../domain/rate.ts';
import { besideTexts } from './besideTexts.ts';
import { line, type Mark, type Paint, type PathMark } from './mark.ts';

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the visible break; `null` where the bar is whole. */
  readonly breakX: number | null;
}

/** The colour of an unrounded rate as a bar or a square: it changes above 1. */
export const ratePaint = (rate: number): Paint => (isAboveLine(rate) ? 'rate-5' : 'rate-3');

/** A bar from zero, visibly cut where its rate lies outside the scale; nothing where nobody was counted. */
export const barMarks = ({ breakX, ...bar }: Bar, fill: Paint): Mark[] => [
  ...(bar.width > 0
    ? [{ kind: 'rect', x: bar.x, y: bar.y, width: bar.width, height: bar.height, fill, part: 'bar' } as const]
    : []),
  ...(breakX === null ? [] : [line(barBreak(breakX, bar.y, bar.height), 'ground', { strokeWidth: 3 })]),
];

/** The line at 1 per 1,000; it meets no letters of the drawing's marks. */
export const lineAtOne = (x: number, from: number, to: number, marks: readonly Mark[]): PathMark =>
  line(besideTexts(x, from, to, marks), 'ink', { dash: '2 3' });
