import {
  layoutNeighbourMap,
  type NeighbourMap,
  type NeighbourMapOptions,
} from '../charts/layoutNeighbourMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { type NameSize, placeNames, type PlacedName } from '../charts/placeNames.ts';
import type { Value } from '../content/text.ts';
import type { Words } from '../content/words.ts';
import { municipalityByCode, regionByCode, dataset } from '../dataset.ts';
import type { Municipality, MunicipalityCode } from '../domain/dataset.ts';
import type { MapFigure } from './figure.ts';
import { locator } from './locator.ts';
import type { MapPart } from './mapBody.ts';
import { neighbourCodes, regionOf } from './mapGeometry.ts';
import { fillOfRate, rateLegend } from './rateMeasure.ts';
import { frameAround, overShapes, pathGroup, shapeLink } from './mapShapes.ts';
import { type Drawing, line, type Mark } from './mark.ts';

/** Pixels of the drawings, which pages and embeds scale; images are wider than high. */
const PAGE = 330;
const EMBED = 288;
const IMAGE_FORMAT = 0.8;
/** Coarser than other maps: each page has a drawing of its own. */
const COARSE = { smallestArea: 6, smallestIslet: 3 };
/** Where the drawing is magnified its names are not, so more of them fit. */
const NARROW: NameSize = { letter: 7.3, lines: 31 };
const WIDE: NameSize = { letter: 5, lines: 23 };
const IN_IMAGE: NameSize = { letter: 7.5, lines: 33 };

const layoutOf = ({ code }: Municipality, size: Omit<NeighbourMapOptions, 'regionOf'>): NeighbourMap =>
  layoutNeighbourMap(mapFile('full'), code, { ...size, regionOf });

/** Names in the deepest part of their shapes, but inside the frame. */
const namedPlaces = ({ shapes, width }: NeighbourMap, { letter }: NameSize): PlacedName[] =>
  shapes.map(({ code, room, label: [x, y] }) => {
    const { name } = municipalityByCode(code);
    const half = (name.length * letter) / 2;
    return { code, room, x: Math.min(Math.max(x, half), width - half), y, name };
  });

/** The map's marks but its names. */
function shapesOf(map: NeighbourMap, here: Municipality, words: Words): Mark[] {
  const { width, height } = map;
  const own = map.shapes.find(({ code }) => code === here.code);
  const links = map.shapes.map((shape) => {
    const municipality = municipalityByCode(shape.code);
    return shapeLink({
      shape,
      municipality,
      title: words.mapShape.title(municipality),
      fill: fillOfRate(municipality),
      here: municipality === here,
    });
  });
  const outline =
    own === undefined
      ? []
      : [line(own.d, 'ground', { strokeWidth: 6 }), line(own.d, 'ink', { strokeWidth: 3 })];
  return [
    {
      kind: 'group',
      clip: { id: `nabo-udsnit-${here.slug}`, width, height },
      marks: [
        pathGroup([{ kind: 'path', d: map.land, fill: 'land' }]),
        pathGroup(links, { stroke: 'ground', strokeWidth: 0.9 }),
        overShapes([pathGroup([line(map.land, 'line', { strokeWidth: 0.8 }), ...outline])]),
      ],
    },
    frameAround(width, height),
  ];
}

type Rates = ReadonlyMap<MunicipalityCode, Value>;

/** Names with their figures below them. */
const nameMarks = (names: readonly PlacedName[], here: Municipality, rates: Rates, words: Words): Mark[] =>
  names.map(({ code, name, x, y }) => {
    const rate = rates.get(code);
    return {
      kind: 'text',
      x,
      y,
      text: name,
      ...(rate !== undefined && { below: words.mapShape.below(municipalityByCode(code), rate) }),
      anchor: 'middle',
      halo: 'ground',
      ...(code === here.code && { weight: 'bold' }),
    };
  });

/** The drawing that a page magnifies as its column asks for. @param size pixels, as wide as high */
function scaledPart(
  here: Municipality,
  alt: string,
  place: 'page' | 'embed',
  rates: Rates,
  words: Words,
): MapPart {
  const size = place === 'page' ? PAGE : EMBED;
  const map = layoutOf(here, { width: size, height: size, ...COARSE });
  const places = namedPlaces(map, NARROW);
  const must = new Set([here.code]);
  const always = placeNames(places, must, NARROW);
  const all = placeNames(places, must, WIDE, always);
  const unnamed = (named: readonly PlacedName[]): Municipality[] =>
    map.shapes
      .filter(({ code }) => !named.some((name) => name.code === code))
      .map(({ code }) => municipalityByCode(code));
  const notes = (
    [
      ['only-narrow', always],
      ['only-wide', all],
    ] as const
  ).flatMap(([on, named]) => {
    const missing = unnamed(named);
    return missing.length === 0 ? [] : [{ text: words.neighbourMap.unnamed(missing, rates), shown: on }];
  });
  return {
    part: 'near-map',
    alt,
    notes: place === 'page' ? notes : [],
    drawing: {
      width: size,
      height: size,
      marks: [
        ...shapesOf(map, here, words),
        {
          kind: 'group',
          part: 'map-names',
          hidden: true,
          marks: [
            ...nameMarks(always, here, rates, words),
            {
              kind: 'group',
              part: 'only-wide',
              marks: nameMarks(all.slice(always.length), here, rates, words),
            },
          ],
        },
      ],
    },
  };
}

function drawAlone(here: Municipality, rates: Rates, words: Words, width: number): Drawing {
  const height = Math.round(width * IMAGE_FORMAT);
  const map = layoutOf(here, { width, height });
  const names = placeNames(namedPlaces(map, IN_IMAGE), new Set([here.code]), IN_IMAGE);
  return { width, height, marks: [...shapesOf(map, here, words), ...nameMarks(names, here, rates, words)] };
}

/** A municipality and those it touches on land, by rate; an island alone, with the nearest coast. */
export function neighbourMap(municipality: Municipality, words: Words): MapFigure {
  const neighbours = neighbourCodes(municipality.code).map(municipalityByCode);
  const region = regionByCode(municipality.regionCode);
  const text = words.neighbourMap.text(municipality, neighbours);
  const all = [municipality, ...neighbours];
  const rates = words.mapShape.rates(all);
  return {
    ...text,
    values: words.mapShape.values(all, rates),
    body: {
      kind: 'map',
      parts: (place) => [
        scaledPart(municipality, text.alt, place, rates, words),
        locator(municipality, region, words),
      ],
      legend: rateLegend(dataset.municipalities, words),
      draw: (width) => drawAlone(municipality, rates, words, width),
    },
  };
}
