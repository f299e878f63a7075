import { geoTransverseMercator, polygonArea } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { mapFile } from '../../../src/charts/mapFile.ts';
import { words } from '../../../src/content/words.ts';
import { currentRegions, dataset } from '../../../src/dataset.ts';
import { measureText } from '../../../src/draw/measureText.ts';
import { MAP_MEASURES } from '../../../src/figures/mapMeasures.ts';
import type { Drawing, Mark, PathMark, TextMark } from '../../../src/figures/mark.ts';
import { nationalMap, nationalMapParts } from '../../../src/figures/nationalMap.ts';
import { neighbourMap } from '../../../src/figures/neighbourMap.ts';
import { regionMap } from '../../../src/figures/regionMap.ts';

type Point = readonly [x: number, y: number];
type Ring = readonly Point[];
type Extent = readonly [x0: number, y0: number, x1: number, y1: number];
interface Land {
  readonly name: string;
  readonly rings: readonly Ring[];
  readonly extent: Extent;
}

function extentOf(points: readonly Point[]): Extent {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
/** Islets are left out of small maps, but no mainland is. */
const largest = (rings: readonly Ring[]): Ring =>
  rings.toSorted(
    (a, b) =>
      Math.abs(polygonArea(b.map(([x, y]): [number, number] => [x, y]))) -
      Math.abs(polygonArea(a.map(([x, y]): [number, number] => [x, y]))),
  )[0] ?? [];

/** Each municipality's rings in UTM 32's projection, straight from the topology; only scale and place are missing. */
const projection = geoTransverseMercator().rotate([-9, 0]);
const { municipalities } = dataset;
const topology = mapFile('full');
const lands = new Map(
  topology.objects.kommuner.geometries.map((geometry): [string, Land] => {
    const land = feature(topology, geometry);
    const shape = land.type === 'Feature' ? land.geometry : { type: null };
    const polygons =
      shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];
    const rings = polygons
      .flat()
      .map((ring) => ring.map(([x = 0, y = 0]): Point => projection([x, y]) ?? [NaN, NaN]));
    const name = municipalities.find(({ code }) => code === geometry.id)?.name ?? '';
    return [geometry.id, { name, rings, extent: extentOf(rings.flat()) }];
  }),
);

function isInside({ rings, extent: [x0, y0, x1, y1] }: Land, [x, y]: Point): boolean {
  if (x < x0 || x > x1 || y < y0 || y > y1) return false;
  let inside = false;
  for (const ring of rings) {
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [NaN, NaN];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

interface Placed<M> {
  readonly mark: M;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly part: string;
}

/** Texts and paths with what their groups do to them. */
function placed(marks: readonly Mark[], x = 0, y = 0, scale = 1, part = ''): Placed<TextMark | PathMark>[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'link') return placed(mark.marks, x, y, scale, part);
    if (mark.kind === 'group') {
      const own = scale * (mark.scale ?? 1);
      const name = mark.part ?? part;
      return placed(mark.marks, x + (mark.x ?? 0) * scale, y + (mark.y ?? 0) * scale, own, name);
    }
    return mark.kind === 'text' || mark.kind === 'path' ? [{ mark, x, y, scale, part }] : [];
  });
}

/** The rings of a path, each of which begins at a point and goes on in relative steps. */
function ringsOf({ mark, x, y, scale }: Placed<PathMark>): Ring[] {
  let at: Point = [0, 0];
  return mark.d.split('z').map((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [];
    let first: Point | null = null;
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)];
      first ??= at;
      points.push([x + at[0] * scale, y + at[1] * scale]);
    }
    at = first ?? at;
    return points;
  });
}

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/**
 * From a drawing's pixels to where the land lies: fitted by the shapes that it shows whole, in their middle, as
 * each is simplified and one may be moved.
 */
function toLand(drawing: Drawing): (point: Point) => Point {
  const pairs = placed(drawing.marks).flatMap((one) => {
    const land = one.mark.kind === 'path' ? lands.get(one.mark.data?.['code'] ?? '') : undefined;
    if (one.mark.kind !== 'path' || land === undefined) return [];
    const shape = extentOf(largest(ringsOf({ ...one, mark: one.mark })));
    const isWhole = shape[0] > 0 && shape[1] > 0 && shape[2] < drawing.width && shape[3] < drawing.height;
    return isWhole ? [{ shape, land: extentOf(largest(land.rings)) }] : [];
  });
  const longer = ([x0, y0, x1, y1]: Extent): number => Math.max(x1 - x0, y1 - y0);
  const factor = middleOf(pairs.map(({ shape, land }) => longer(land) / longer(shape)));
  const offsets = ([0, 1] as const).map((i) =>
    middleOf(
      pairs.map(
        ({ shape, land }) =>
          (land[i] + land[i === 0 ? 2 : 3]) / 2 - (factor * (shape[i] + shape[i === 0 ? 2 : 3])) / 2,
      ),
    ),
  );
  return ([x, y]) => [(offsets[0] ?? NaN) + x * factor, (offsets[1] ?? NaN) + y * factor];
}

interface Label {
  readonly text: string;
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** What of a text's width lies before the point that it is anchored at. */
const BEFORE_ANCHOR = { start: 0, middle: 0.5, end: 1 } as const;

/** A name's box as its letters fill it, and that of the figure below it. */
function labelOf({ mark, x, y }: Placed<TextMark>, pixels: number): Label {
  const text = typeof mark.text === 'string' ? mark.text : mark.text.map((piece) => piece.text).join('');
  const face = mark.weight === 'bold' ? 'bold' : 'sans';
  const lines = [text, ...(mark.below === undefined ? [] : [mark.below])];
  const width = Math.max(...lines.map((one) => measureText(one, face, pixels)));
  const left = x + mark.x - width * BEFORE_ANCHOR[mark.anchor ?? 'start'];
  const baseline = y + mark.y;
  const below = mark.below === undefined ? 0.2 : 1.1;
  return { text, box: [left, baseline - 0.7 * pixels, left + width, baseline + below * pixels] };
}

/** Points all over a box, one and a half pixels inside it. */
function pointsIn([x0, y0, x1, y1]: Label['box']): Point[] {
  const [across, down] = [Math.ceil((x1 - x0) / 3), Math.ceil((y1 - y0) / 3)];
  const between = (a: number, b: number, i: number, n: number): number =>
    a + 1.5 + ((b - a - 3) * i) / Math.max(1, n);
  return Array.from({ length: across + 1 }, (_, i) => i).flatMap((i) =>
    Array.from({ length: down + 1 }, (_unused, j): Point => [
      between(x0, x1, i, across),
      between(y0, y1, j, down),
    ]),
  );
}

/** Coasts are drawn simplified and without islets, so a name may lie on so much foreign land that is not there. */
const UNSEEN = 0.04;

/** So many pixels of a line to a name may lie on another's land, where there is hardly any room. */
const MOST_ACROSS = 48;

interface Named {
  readonly labels: readonly Label[];
  /** What is wrong with them. */
  readonly faults: readonly string[];
}

/** The names of a drawing, and which of them lie on foreign land without a line to their own, or on one another. */
function namesIn(
  drawing: Drawing,
  pixels: number,
  { names, part = '' }: { readonly names?: ReadonlySet<string>; readonly part?: string } = {},
): Named {
  const known = names ?? new Set(municipalities.map(({ name }) => name));
  const all = placed(drawing.marks).filter((one) => part === '' || one.part === part);
  const there = toLand(drawing);
  const labels = all
    .filter((one): one is Placed<TextMark> => one.mark.kind === 'text')
    .map((one) => labelOf(one, pixels))
    .filter(({ text }) => known.has(text.replace('*', '')));
  const leaders = all.flatMap(({ mark, x, y }) =>
    mark.kind === 'path' && mark.part === 'leader'
      ? mark.d
          .split('M')
          .slice(1)
          .map((d) => (d.match(/-?[\d.]+/g) ?? []).map(Number))
          .map(([ax = 0, ay = 0, bx = 0, by = 0]): readonly [Point, Point] => [
            [x + ax, y + ay],
            [x + bx, y + by],
          ])
      : [],
  );
  const distance = ([x, y]: Point, [x0, y0, x1, y1]: Label['box']): number =>
    Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1));
  // Around what is drawn elsewhere than it lies.
  const frames = drawing.marks.flatMap((mark) =>
    mark.kind === 'rect' && mark.width < drawing.width / 2 ? [mark] : [],
  );
  const faults: string[] = [];
  const named = [...lands.values()].filter(({ name }) =>
    labels.some(({ text }) => text.replace('*', '') === name),
  );
  for (const [[ax, ay], [bx, by]] of leaders) {
    const steps = Math.round(Math.hypot(bx - ax, by - ay));
    const points = Array.from({ length: steps }, (_, step): Point =>
      there([ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps]),
    );
    const end = there([bx, by]);
    for (const land of named.filter((one) => !isInside(one, end))) {
      const across = points.filter((point) => isInside(land, point)).length;
      if (!(across <= MOST_ACROSS)) faults.push(`a line of ${String(steps)} px crosses ${land.name}`);
    }
  }
  for (const [i, { text, box }] of labels.entries()) {
    const own = [...lands.values()].find(({ name }) => name === text.replace('*', ''));
    if (own === undefined) throw new RangeError(`no ${text}`);
    const [x0, y0, x1, y1] = box;
    if (x0 < 0 || y0 < 0 || x1 > drawing.width || y1 > drawing.height) faults.push(`${text} leaves`);
    for (const frame of frames) {
      const [u0, v0, u1, v1] = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];
      const meets = x0 < u1 && u0 < x1 && y0 < v1 && v0 < y1;
      if (meets && !(x0 >= u0 && x1 <= u1 && y0 >= v0 && y1 <= v1)) faults.push(`${text} crosses a frame`);
    }
    for (const other of labels.slice(i + 1)) {
      const [u0, v0, u1, v1] = other.box;
      if (x0 < u1 && u0 < x1 && y0 < v1 && v0 < y1) faults.push(`${text} meets ${other.text}`);
    }
    const [leader] = leaders
      .filter(([from]) => distance(from, box) < pixels)
      .toSorted(([a], [b]) => distance(a, box) - distance(b, box));
    const led = leader !== undefined && isInside(own, there(leader[1]));
    const points = pointsIn(box).map(there);
    const foreign = [...lands.values()].filter(
      (land) =>
        land !== own && points.filter((point) => isInside(land, point)).length > points.length * UNSEEN,
    );
    if (!led && foreign.length > 0) faults.push(`${text} on ${foreign.map(({ name }) => name).join(', ')}`);
    if (!led && !points.some((point) => isInside(own, point))) faults.push(`${text} is not on its land`);
  }
  return { labels, faults };
}

const nameOfCode = (code: string): string => lands.get(code)?.name ?? '';

describe("names on a municipality's map", () => {
  const faults: string[] = [];
  const unnamed: string[] = [];
  for (const municipality of municipalities) {
    const { body } = neighbourMap(municipality, words);
    const [page] = body.parts('page');
    const [embed] = body.parts('embed');
    if (page === undefined || embed === undefined) throw new RangeError('no map');
    for (const [drawing, pixels] of [
      [page.drawing, 13],
      [embed.drawing, 13],
      [body.draw(540), 15],
      // On a sheet of paper, where two have less room.
      [body.draw(380), 15],
      [body.draw(270), 15],
    ] as const) {
      const named = namesIn(drawing, pixels);
      const at = `${municipality.slug} ${String(drawing.width)}`;
      faults.push(...named.faults.map((fault) => `${at}: ${fault}`));
      const said = named.labels.map(({ text }) => text);
      const codes = placed(drawing.marks).flatMap(({ mark }) =>
        mark.kind === 'path' && mark.data?.['code'] !== undefined ? [mark.data['code']] : [],
      );
      unnamed.push(
        ...codes
          .map(nameOfCode)
          .filter((name) => !said.includes(name))
          .map((name) => `${at}: ${name}`),
      );
    }
  }

  it('lie on its land alone, or a line leads to it, for all 98 on pages, in embeds, images and sheets', () => {
    expect(faults).toEqual([]);
  });

  it('are those of all that have a colour: Frederiksberg beside København, Vallensbæk beside Glostrup', () => {
    expect(unnamed).toEqual([]);
  });
});

describe("names on a region's map", () => {
  it.each(currentRegions.map((region) => [region.name, region] as const))(
    'lie on its land alone, or a line leads to it: %s',
    (_, region) => {
      const { body } = regionMap(region, words);
      const [page] = body.parts('page');
      if (page === undefined) throw new RangeError('no map');
      const own = new Set(
        municipalities.filter((one) => one.regionCode === region.code).map(({ name }) => name),
      );
      // Bornholm is moved.
      own.delete('Bornholm');
      const image = namesIn(body.draw(600), 13.5, { names: own });
      const wide = namesIn(page.drawing, 13, { names: own, part: 'only-wide' });
      // As the stylesheets have it on a phone and in an embed.
      const narrow = namesIn(page.drawing, 25, { names: own, part: 'only-narrow' });
      expect([...image.faults, ...wide.faults, ...narrow.faults]).toEqual([]);
      expect(narrow.labels.length).toBeGreaterThan(2);
      expect(wide.labels.length).toBeGreaterThan(own.size / 3);
    },
  );
});

describe('names in the enlarged area around København', () => {
  const [rate] = MAP_MEASURES;
  it.each([
    ['page', 15],
    ['embed', 19.1],
  ] as const)('lie on their land alone, or a line leads to it: %s', (place, pixels) => {
    const inset = nationalMapParts(MAP_MEASURES, '', place, words).find(({ part }) => part === 'map-inset');
    if (inset === undefined) throw new RangeError('no inset');
    const { labels, faults } = namesIn(inset.drawing, pixels);
    expect(faults).toEqual([]);
    const said = labels.map(({ text }) => text);
    expect(said).toContain('København');
    expect(said).toContain('Dragør');
  });

  it('stand in images, too', () => {
    const { width, height, marks } = nationalMap(rate, words).body.draw(540);
    const inset = marks.find(
      (mark) => mark.kind === 'group' && placed(mark.marks).some(({ part }) => part === 'map-names'),
    );
    expect(width * height).toBeGreaterThan(0);
    expect(inset).toBeDefined();
  });
});
