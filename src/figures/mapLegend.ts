import type { Municipality } from '../domain/dataset.ts';
import { PATH_SCALE } from '../charts/svgPath.ts';
import { type Drawing, type Filling, type Mark, line, moved } from './mark.ts';
import { starMarks } from './starMarks.ts';

/** A class of a measure, with how many municipalities are in it. */
export interface LegendRow {
  /** `null` where the class has no colour of its own. */
  readonly fill: Filling | null;
  readonly label: string;
  /** Where there is little room. */
  readonly short: string;
  /** Shorter still, below its colour in the compact key; absent where `short` is short enough. */
  readonly inKey?: string;
  readonly members: number;
  /** Above it the hue changes, and a rule parts it from the class before. */
  readonly ruled: boolean;
}

/** What the colours of a map mean; the same rows on pages, in embeds and in images. */
export interface MapLegend {
  readonly caption: string;
  /** Lowest first. */
  readonly rows: readonly LegendRow[];
  /** Below them; may be empty. */
  readonly note: string;
  /** The same below the compact key above the map. */
  readonly keyNote: string;
  /** Of the report's mark over some shapes, which are in the classes already; `null` where there is none. */
  readonly starred: { readonly label: string; readonly members: number } | null;
}

export const hasSpeckle = ({ rows }: MapLegend): boolean => rows.some(({ fill }) => fill === 'speckle');

/** How many of them are in a class. */
export const membersOf = <Class>(
  municipalities: readonly Municipality[],
  classOf: (municipality: Municipality) => Class,
  wanted: Class,
): number => municipalities.filter((municipality) => classOf(municipality) === wanted).length;

/** A swatch of a class, in the paths' units, so that its filling is as fine as on the map. @param width pixels, like `height` */
export const swatch = (fill: Filling, width: number, height: number): Drawing => ({
  width,
  height,
  marks: [
    {
      kind: 'group',
      scale: PATH_SCALE,
      marks: [
        {
          kind: 'rect',
          x: 0.5 / PATH_SCALE,
          y: 0.5 / PATH_SCALE,
          width: (width - 1) / PATH_SCALE,
          height: (height - 1) / PATH_SCALE,
          fill,
          stroke: 'line',
          strokeWidth: 0.6,
        },
      ],
    },
  ],
});

/** The report's mark as it stands over shapes, in the room of a swatch. @param width pixels, like `height` */
export const starSwatch = (width: number, height: number): Drawing => ({
  width,
  height,
  marks: starMarks([{ x: width / 2, y: height / 2 }], 6),
});

const SWATCH = { width: 23, height: 16 };
const BESIDE = SWATCH.width + 6;
const ROW = 26;
const SECOND_LINE = 15;
const GAP = 18;
/** A small letter on average, with room to spare for the faces of other machines; pixels. */
const LETTER = 7;

/** A label in two lines where one is wider than its room. */
function linesOf(label: string, room: number): readonly [string, string?] {
  const letters = Math.floor(room / LETTER);
  if (label.length <= letters) return [label];
  const at = label.lastIndexOf(' ', letters);
  return at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)];
}

/** The legend below or beside a map in an image: classes below each other, or in as many lines as the width asks for. */
export function drawLegend({ rows, starred }: MapLegend, width: number, stacked: boolean): Drawing {
  let [x, y, next] = [0, 0, 0];
  const lines = [
    ...rows.map(({ fill, label, ruled }) => ({
      key: fill === null ? [] : swatch(fill, SWATCH.width, SWATCH.height).marks,
      label,
      ruled,
    })),
    ...(starred === null
      ? []
      : [{ key: starSwatch(SWATCH.width, SWATCH.height).marks, label: starred.label, ruled: false }]),
  ];
  const marks = lines.flatMap(({ key, label, ruled }): Mark[] => {
    const [text, below] = linesOf(label, width - BESIDE);
    const wide = BESIDE + Math.max(text.length, below?.length ?? 0) * LETTER;
    if (x > 0 && (stacked || ruled || x + wide > width)) [x, y] = [0, next];
    const at = x;
    x = Math.ceil(x + wide + GAP);
    next = Math.max(next, y + ROW + (below === undefined ? 0 : SECOND_LINE));
    return [
      ...(ruled ? [line(`M0 ${y - 6}h${BESIDE + 30}`, 'ink', { strokeWidth: 2 })] : []),
      ...(key.length === 0 ? [] : [moved(key, at, y)]),
      { kind: 'text', x: at + BESIDE, y: y + 13, text, size: 'small', ...(below !== undefined && { below }) },
    ];
  });
  return { width, height: next - ROW + SWATCH.height + 2, marks };
}
