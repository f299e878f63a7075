import { layoutRegionMap, type RegionMap } from '../charts/layoutRegionMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { type NameSize, placeNames } from '../charts/placeNames.ts';
import { type AnchoredName, regionNamePlaces } from '../charts/regionNamePlaces.ts';
import type { Words } from '../content/words.ts';
import { municipalitiesOf, municipalityByCode } from '../dataset.ts';
import type { MunicipalityCode, Region } from '../domain/dataset.ts';
import type { MapFigure } from './figure.ts';
import { isStarredBelow } from '../domain/isStarredBelow.ts';
import { regionOf } from './mapGeometry.ts';
import { drawLegend, type MapLegend } from './mapLegend.ts';
import { frame, shapeLink, shapeMarks } from './mapShapes.ts';
import { type Drawing, type Mark, moved } from './mark.ts';
import { fillOfRate, rateLegend } from './rateMeasure.ts';

/** Pixels of the drawing, which pages and embeds scale. */
const WIDTH = 600;
/** It shrinks on a phone and its names do not, so fewer of them fit. */
const NARROW: NameSize = { letter: 14.5, lines: 30 };
const WIDE: NameSize = { letter: 6.8, lines: 16 };
const IN_IMAGE: NameSize = { letter: 6.75, lines: 16 };
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

const nameMarks = (names: readonly AnchoredName[]): Mark[] =>
  names.map(({ name, anchor, anchorX, y }) => ({
    kind: 'text',
    x: anchorX,
    y: y + 5,
    text: name,
    size: 'small',
    paint: 'ink',
    anchor,
    halo: 'ground',
  }));

function drawScaled(region: Region, told: ReadonlySet<string>, words: Words): Drawing {
  const map = layoutRegionMap(mapFile('full'), region.code, { width: WIDTH, regionOf });
  const places = regionNamePlaces(map, nameOf(words), told, NARROW);
  const always = placeNames(places, told, NARROW);
  const others = placeNames(places, told, WIDE, always).slice(always.length);
  return {
    width: map.width,
    height: map.height,
    marks: [
      ...shapesOf(map, region, words),
      {
        kind: 'group',
        part: 'map-names',
        hidden: true,
        marks: [
          ...nameMarks(always),
          {
            kind: 'group',
            part: 'only-wide',
            marks: nameMarks(others),
          },
        ],
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
  const names = placeNames(regionNamePlaces(map, nameOf(words), told, IN_IMAGE), told, IN_IMAGE);
  const key = drawLegend(legend, width, false);
  const top = map.height + GAP;
  return {
    width,
    height: top + key.height,
    marks: [...shapesOf(map, region, words), ...nameMarks(names), moved(key.marks, 0, top)],
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
