import type { Box } from '../charts/denmarkProjection.ts';
import { layoutRegionMap, type RegionMap } from '../charts/layoutRegionMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { type MapName, placeMapNames } from '../charts/placeMapNames.ts';
import type { Words } from '../content/words.ts';
import { municipalitiesOf, municipalityByCode } from '../dataset.ts';
import type { MunicipalityCode, Region } from '../domain/dataset.ts';
import type { MapFigure } from './figure.ts';
import { isStarredBelow } from '../domain/isStarredBelow.ts';
import { regionOf } from './mapGeometry.ts';
import { drawLegend, type MapLegend } from './mapLegend.ts';
import { leaderMarks, nameWidth, type NameSize } from './mapNames.ts';
import { frame, shapeLink, shapeMarks } from './mapShapes.ts';
import { type Drawing, type Mark, moved } from './mark.ts';
import { fillOfRate, rateLegend } from './rateMeasure.ts';

/** Pixels of the drawing, which pages and embeds scale. */
const WIDTH = 600;
/** It shrinks on a phone and its names do not, so fewer of them fit; embeds have the reader's own, wider letters. */
const NARROW: NameSize = { letter: 14, height: 28 };
const WIDE: NameSize = { letter: 6.3, height: 16 };
const IN_IMAGE: NameSize = { letter: 6.3, height: 16 };
/** Between an image's map and its legend. */
const GAP = 18;

/** With the report's mark, where it needs one. */
const nameOf =
  (words: Words) =>
  (code: MunicipalityCode): string => {
    const municipality = municipalityByCode(code);
    return `${municipality.name}${words.mapShape.mark(municipality)}`;
  };

/** The map's marks but its names. What lies around the region is land: a paler shade would be taken for a class. */
const shapesOf = (map: RegionMap, { slug }: Region, words: Words): Mark[] => [
  {
    kind: 'group',
    clip: { id: `udsnit-${slug}`, width: map.width, height: map.height },
    marks: shapeMarks(
      map.shapes.map((shape) => {
        const municipality = municipalityByCode(shape.code);
        return shapeLink({
          shape,
          municipality,
          title: words.mapShape.title(municipality),
          fill: shape.own ? fillOfRate(municipality) : 'land',
        });
      }),
      map,
    ),
  },
  ...(map.bornholmFrame === null ? [] : [frame(map.bornholmFrame)]),
];

type NameOf = ReturnType<typeof nameOf>;

/** Names of the region's own: those that are told of always, others where they fit. */
const namesIn = (map: RegionMap, told: ReadonlySet<string>, name: NameOf, size: NameSize): MapName[] => {
  const shapes = map.shapes.filter(({ own }) => own);
  const names = shapes
    .filter(({ cut }) => !cut)
    .map(({ code }) => {
      return { code, width: nameWidth([name(code)], size), height: size.height, led: told.has(code) };
    })
    .toSorted((x, y) => Number(y.led) - Number(x.led));
  const inset = map.bornholmFrame;
  const frame: Box | null = inset && [inset.x, inset.y, inset.x + inset.width, inset.y + inset.height];
  return placeMapNames({ ...map, shapes, ...(frame && { frame }) }, names);
};

const nameMarks = (names: readonly MapName[], name: NameOf): Mark[] => [
  ...leaderMarks(names),
  ...names.map(({ code, x, y, anchor }): Mark => ({
    kind: 'text',
    x,
    y: y + 5,
    text: name(code),
    size: 'small',
    paint: 'ink',
    anchor,
    halo: 'ground',
  })),
];

function drawScaled(region: Region, told: ReadonlySet<string>, words: Words): Drawing {
  const map = layoutRegionMap(mapFile('full'), region.code, { width: WIDTH, regionOf });
  const name = nameOf(words);
  return {
    width: map.width,
    height: map.height,
    marks: [
      ...shapesOf(map, region, words),
      {
        kind: 'group',
        part: 'map-names',
        hidden: true,
        marks: (
          [
            ['only-narrow', NARROW],
            ['only-wide', WIDE],
          ] as const
        ).map(([part, size]) => ({
          kind: 'group',
          part,
          marks: nameMarks(namesIn(map, told, name, size), name),
        })),
      },
    ],
  };
}

function drawAlone(
  region: Region,
  told: ReadonlySet<string>,
  legend: MapLegend,
  words: Words,
  width: number,
): Drawing {
  const map = layoutRegionMap(mapFile('full'), region.code, { width, regionOf });
  const name = nameOf(words);
  const names = nameMarks(namesIn(map, told, name, IN_IMAGE), name);
  const key = drawLegend(legend, width, false);
  const top = map.height + GAP;
  return {
    width,
    height: top + key.height,
    marks: [...shapesOf(map, region, words), ...names, moved(key.marks, 0, top)],
  };
}

/** A region by rate, on the land around it. */
export function regionMap(region: Region, words: Words): MapFigure {
  const members = municipalitiesOf(region);
  const text = words.regionMap.text(region, members);
  /** Those that the finding names, so that the map does too, and those whose names carry a mark. */
  const marked = members.filter(isStarredBelow).map(({ code }) => code);
  const told = new Set([...words.regionMap.namedInFinding(members), ...marked]);
  const legend = rateLegend(members, words);
  return {
    ...text,
    values: words.mapShape.values(members),
    body: {
      kind: 'map',
      parts: () => [
        { part: 'region-box', drawing: drawScaled(region, told, words), alt: text.alt, notes: [] },
      ],
      legend,
      draw: (width) => drawAlone(region, told, legend, words, width),
    },
  };
}
