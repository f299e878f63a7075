import { trianglePath } from '../charts/trianglePath.ts';
import type { CountsRow, CountsTable } from './figure.ts';
import { type Drawing, line, type Mark, type TextMark } from './mark.ts';

const HEAD = 30;
const ROW = 25;
/** From a row's top to its letters. */
const BASELINE = 17;
/** Right of the rates, for the report's mark. */
const FLAG_SPACE = 14;
/** Between a figure's right edge and the middle of the triangle left of it. */
const TRIANGLE_SPACE = 57;
const FLAG = '*';

/** A table of counts as a drawing, for where there is no HTML. @param width from 500 up, in pixels */
export function tableMarks({ heads, rows, total }: CountsTable, width: number): Drawing {
  /** The columns' right edges: two counts, change, rate. */
  const rateX = width - FLAG_SPACE;
  const changeX = rateX - 88;
  const rights = [changeX - 160, changeX - 85, changeX, rateX];
  const totalY = HEAD + rows.length * ROW;

  function rowMarks({ name, flagged, counts, change, notable, rate }: CountsRow, y: number): Mark[] {
    const base = y + BASELINE;
    const weight = y === totalY ? 'bold' : 'regular';
    const cell = (text: string, x: number): TextMark => ({
      kind: 'text',
      x,
      y: base,
      text,
      weight,
      anchor: 'end',
    });
    return [
      { kind: 'text', x: 0, y: base, text: name, weight },
      ...counts.map(({ text }, i) => cell(text, rights[i] ?? 0)),
      ...(notable === null
        ? []
        : [
            {
              kind: 'path',
              d: trianglePath(changeX - TRIANGLE_SPACE, base - 10, notable.up),
              fill: 'ink',
            } as const,
          ]),
      { ...cell(change?.text ?? '', changeX), paint: notable === null ? 'soft' : 'ink' },
      cell(rate.text, rateX),
      ...(flagged
        ? [{ kind: 'text', x: rateX + 4, y: base, text: FLAG, weight, paint: 'tegl' } as const]
        : []),
    ];
  }
  const [first = '', ...others] = heads;
  return {
    width,
    height: totalY + ROW,
    marks: [
      { kind: 'text', x: 0, y: HEAD - 11, text: first, size: 'small' },
      ...others.map((text, i): Mark => ({
        kind: 'text',
        x: rights[i] ?? 0,
        y: HEAD - 11,
        text,
        size: 'small',
        anchor: 'end',
      })),
      ...rows.flatMap((row, i) => rowMarks(row, HEAD + i * ROW)),
      ...(total === null ? [] : rowMarks(total, totalY)),
      line(
        rows
          .slice(1)
          .map((_, i) => `M0 ${HEAD + (i + 1) * ROW + 0.5}H${width}`)
          .join(''),
        'rule',
      ),
      line(`M0 ${HEAD + 0.5}H${width}M0 ${totalY + 0.5}H${width}`, 'ink'),
    ],
  };
}
