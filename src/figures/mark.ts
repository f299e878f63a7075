/**
 * What a drawing is made of: geometry, and the names of colours. Which colour a name is, and whether a
 * class or an attribute says so, is decided where the marks are written (`src/draw/`).
 *
 * Lengths are pixels of the drawing, from its upper left corner.
 */
import { diamondPath } from '../charts/diamondPath.ts';

/** Every colour a mark may have: those of `tokens.css` by their names, and `ground`, which is what lies under the drawing. */
export const PAINTS = [
  'ground',
  'paper',
  'surface',
  'land',
  'rule',
  'line',
  'soft',
  'ink',
  'fjord',
  'tegl',
  'rate-0',
  'rate-1',
  'rate-2',
  'rate-3',
  'rate-4',
  'rate-5',
  'rate-6',
  'rate-7',
  'up-2',
  'up-1',
  'down-1',
  'down-2',
  'up-maybe',
  'down-maybe',
  'above-pale',
  'below-pale',
  'dot',
  'cold',
] as const;
export type Paint = (typeof PAINTS)[number];

/** What fills a mark; `speckle` is dots on paper, for what has no value (`src/draw/speckle.ts`). */
export type Filling = Paint | 'speckle';

interface Painted {
  /** None where absent. */
  readonly fill?: Filling;
  /** None where absent. */
  readonly stroke?: Paint;
  /** Of the stroke, whatever the groups around it scale; 1 where absent. */
  readonly strokeWidth?: number;
  /** `stroke-dasharray`. */
  readonly dash?: string;
  /** A class by which a page's stylesheet or script finds the mark; images don't have it. */
  readonly part?: string;
}

export interface PathMark extends Painted {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly roundJoins?: boolean;
  readonly roundCaps?: boolean;
  /** `data-…` attributes for scripts of pages. */
  readonly data?: Readonly<Record<string, string>>;
}

export interface RectMark extends Painted {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One dot a person, as rows stroked with round caps; see `charts/layoutDotField.ts`. */
export interface DotsMark {
  readonly kind: 'dots';
  readonly x: number;
  readonly y: number;
  readonly d: string;
  /** Pixels from centre to centre. */
  readonly pitch: number;
  readonly diameter: number;
  readonly paint?: Paint;
}

export type Weight = 'regular' | 'bold';
/** `small` is soft unless told otherwise; pages and images have their own pixels for each. */
export type LetterSize = 'small' | 'label' | 'large' | 'count' | 'figure';

export interface Letters {
  /** `label` where absent. */
  readonly size?: LetterSize;
  readonly weight?: Weight;
  /** `soft` for small letters and `ink` for others where absent. */
  readonly paint?: Paint;
}

export interface TextMark extends Letters {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  /** `y` is the top of the letters instead, whatever their size. */
  readonly hanging?: boolean;
  /** A line; in pieces where they differ in weight or size. */
  readonly text: string | readonly (Letters & { readonly text: string })[];
  /** A second line below it. */
  readonly below?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of a rim that parts the letters from what lies under them. */
  readonly halo?: Paint;
}

/** Marks that are moved, scaled or cut together, or that share a stroke. */
export interface GroupMark extends Pick<PathMark, 'stroke' | 'strokeWidth' | 'roundJoins'> {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  /** Cuts at a box from the group's own 0, 0. `id` is unique within the page. */
  readonly clip?: { readonly id: string; readonly width: number; readonly height: number };
  readonly part?: string;
  /** For drawings whose words the text alternative and the links say already. */
  readonly hidden?: boolean;
}

/** What leads to a page; images draw its marks alone. */
export interface LinkMark {
  readonly kind: 'link';
  /** A path of ours, from the site's root; `null` leads nowhere, where the page is the one it would lead to. */
  readonly path: string | null;
  readonly title: string;
  readonly marks: readonly Mark[];
}

export type Mark = PathMark | RectMark | DotsMark | TextMark | GroupMark | LinkMark;

/** A drawing of known size, its upper left corner at 0, 0. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

export const moved = (marks: readonly Mark[], x: number, y: number): GroupMark => ({
  kind: 'group',
  marks,
  x,
  y,
});

/** A filled box. */
export const rectMark = (box: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>, fill: Filling): RectMark => ({
  kind: 'rect',
  ...box,
  fill,
});

/** A line without a fill. */
export const line = (d: string, stroke: Paint, more: Omit<Painted, 'fill' | 'stroke'> = {}): PathMark => ({
  kind: 'path',
  d,
  stroke,
  ...more,
});

/** Where a value lies on a line or a scale: an upright diamond, as round marks are people. */
export const pointMark = (x: number, y: number, size: number, rim: Paint = 'ground'): PathMark => ({
  kind: 'path',
  d: diamondPath(x, y, size),
  fill: 'ink',
  stroke: rim,
  strokeWidth: 2,
});
