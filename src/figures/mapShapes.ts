import type { MapShape } from '../charts/mapShape.ts';
import { PATH_SCALE } from '../charts/svgPath.ts';
import type { Municipality } from '../domain/dataset.ts';
import { municipalityPath } from '../site.ts';
import type { Filling, GroupMark, LinkMark, Mark, Paint, RectMark } from './mark.ts';
import { line } from './mark.ts';

/** A map's paths, brought to pixels. @param part its class on pages */
export const pathGroup = (
  marks: readonly Mark[],
  more: Omit<Partial<GroupMark>, 'kind'> = {},
): GroupMark => ({
  kind: 'group',
  scale: PATH_SCALE,
  roundJoins: true,
  ...more,
  marks,
});

/** What lies over the shapes and leaves the pointer to them. */
export const overShapes = (marks: readonly Mark[]): GroupMark => ({ kind: 'group', part: 'over', marks });

interface ShapeLink {
  readonly shape: MapShape;
  readonly municipality: Municipality;
  readonly title: string;
  readonly fill: Filling;
  readonly part?: string;
  /** The page is its own. */
  readonly here?: boolean;
}

/** A municipality's shape, which leads to its page. */
export const shapeLink = ({ shape, municipality, title, fill, part, here = false }: ShapeLink): LinkMark => ({
  kind: 'link',
  path: here ? null : municipalityPath(municipality.slug),
  title,
  marks: [
    {
      kind: 'path',
      d: shape.d,
      fill,
      data: { code: shape.code },
      ...(part !== undefined && { part }),
    },
  ],
});

interface Borders {
  readonly municipalityBorders: string;
  readonly regionBorders: string;
}

/**
 * A map's shapes and the borders over them: what isn't covered of the shapes' own line is coast.
 *
 * @param borders `ground` parts the shapes, `line` outlines them
 */
export const shapeMarks = (links: readonly LinkMark[], map: Borders, borders: Paint = 'ground'): Mark[] => [
  pathGroup(links, { stroke: 'line', strokeWidth: 0.7 }),
  overShapes([
    pathGroup([
      line(map.municipalityBorders, borders, { strokeWidth: borders === 'ground' ? 1.2 : 0.8 }),
      line(map.regionBorders, borders, { strokeWidth: borders === 'ground' ? 2.4 : 0.8 }),
    ]),
  ]),
];

/** The frame of an inset or of a drawing that is cut. */
export const frame = (box: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): RectMark => ({ kind: 'rect', ...box, stroke: 'line', strokeWidth: 0.8 });

/** The frame of a whole drawing, inside its edges. */
export const frameAround = (width: number, height: number): RectMark =>
  frame({ x: 0.5, y: 0.5, width: width - 1, height: height - 1 });
