import type { TableRow } from '../../../content/da/image/tableRows.ts';
import { COLUMN_CHANGE, COLUMN_RATE, FLAG_MARK } from '../../../content/da/labels/table.ts';
import { svgText } from '../../../draw/svgText.ts';
import { colour, label, LABEL, stroke, triangle, type Drawing } from './marks.ts';

const HEAD = 30;
const ROW = 25;
/** From a row's top to its letters. */
const BASELINE = 17;
/** Right of the rates, for the mark. */
const FLAG_SPACE = 14;
/** Between a figure's right edge and the triangle left of it. */
const TRIANGLE_SPACE = 62;

export interface TableDrawing {
  /** Of the first column. */
  readonly head: string;
  /** Of the two counts, oldest first. */
  readonly years: readonly number[];
  readonly rows: readonly TableRow[];
  /** Set apart below the others. */
  readonly total: TableRow;
}

/** Counts, change and rate in columns, figures to the right; soft where a change may be chance. */
export function drawTable({ head, years, rows, total }: TableDrawing, width: number): Drawing {
  /** The columns' right edges. */
  const rateX = width - FLAG_SPACE;
  const changeX = rateX - 88;
  const countX = (column: number): number => changeX - 160 + column * 75;
  const totalY = HEAD + rows.length * ROW;
  const line = ({ name, flagged, counts, change, notable, rate }: TableRow, y: number): string => {
    const face = y === totalY ? 'bold' : 'sans';
    const base = y + BASELINE;
    const end = { face, anchor: 'end' } as const;
    const flag = { face, size: LABEL, fill: colour('tegl') } as const;
    return [
      label(name, 0, base, { face }),
      ...counts.map((count, column) => label(count, countX(column), base, end)),
      notable === null ? '' : triangle(changeX - TRIANGLE_SPACE, base - 1, notable === 'up'),
      label(change, changeX, base, notable === null ? { ...end, soft: true, size: LABEL } : end),
      label(rate, rateX, base, end),
      flagged ? svgText([FLAG_MARK], rateX + 4, base, 0, flag) : '',
    ].join('');
  };
  const soft = { soft: true, anchor: 'end' } as const;
  return {
    height: totalY + ROW,
    svg: [
      label(head, 0, HEAD - 11, { soft: true }),
      ...years.map((year, column) => label(String(year), countX(column), HEAD - 11, soft)),
      label(COLUMN_CHANGE, changeX, HEAD - 11, soft),
      label(COLUMN_RATE, rateX, HEAD - 11, soft),
      ...rows.map((row, i) => line(row, HEAD + i * ROW)),
      line(total, totalY),
      ...rows.slice(1).map((_, i) => stroke(`M0 ${HEAD + (i + 1) * ROW + 0.5}H${width}`, 'rule')),
      stroke(`M0 ${HEAD + 0.5}H${width}M0 ${totalY + 0.5}H${width}`, 'ink'),
    ].join(''),
  };
}
