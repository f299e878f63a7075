import { barBreak } from '../charts/barBreak.ts';
import { FLAG_THRESHOLD } from '../domain/rateClass.ts';
import { line, type Mark, type Paint, type PathMark } from './mark.ts';

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the visible break; `null` where the bar is whole. */
  readonly breakX: number | null;
}

/** The colour of a rate as a bar or a square: it changes at the threshold. */
export const ratePaint = (ratePer1000: number | null): Paint =>
  (ratePer1000 ?? 0) >= FLAG_THRESHOLD ? 'rate-5' : 'rate-3';

/** A bar from zero, visibly cut where its rate lies outside the scale; nothing where nobody was counted. */
export const barMarks = ({ breakX, ...bar }: Bar, fill: Paint): Mark[] => [
  ...(bar.width > 0
    ? [{ kind: 'rect', x: bar.x, y: bar.y, width: bar.width, height: bar.height, fill, part: 'bar' } as const]
    : []),
  ...(breakX === null ? [] : [line(barBreak(breakX, bar.y, bar.height), 'ground', { strokeWidth: 3 })]),
];

/** The line at the threshold. */
export const thresholdLine = (x: number, from: number, to: number): PathMark =>
  line(`M${x} ${from}V${to}`, 'ink', { dash: '2 3' });
