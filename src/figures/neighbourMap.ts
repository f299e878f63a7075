import {
  layoutNeighbourMap,
  type NeighbourMap,
  type NeighbourMapOptions,
} from '../charts/layoutNeighbourMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { type MapName, placeMapNames } from '../charts/placeMapNames.ts';
import type { Value } from '../content/text.ts';
import type { Words } from '../content/words.ts';
import { municipalityByCode, regionByCode, dataset } from '../dataset.ts';
import type { Municipality, MunicipalityCode } from '../domain/dataset.ts';
import type { MapFigure } from './figure.ts';
import { locator } from './locator.ts';
import type { MapPart } from './mapBody.ts';
import { neighbourCodes, regionOf } from './mapGeometry.ts';
import { fillOfRate, rateLegend } from './rateMeasure.ts';
import { leaderMarks, nameWidth, type NameSize } from './mapNames.ts';
import { frameAround, overShapes, pathGroup, shapeLink } from './mapShapes.ts';
import { type Drawing, line, type Mark } from './mark.ts';

/** Pixels of the drawings, which pages and embeds scale; images are wider than high. */
const PAGE = 330;
const EMBED = 288;
const IMAGE_FORMAT = 0.8;
/** Coarser than other maps: each page has a drawing of its own. */
const COARSE = { smallestArea: 6, smallestIslet: 3 };
/** A name with the figure below it. Where the drawing is magnified they are not, and have more room. */
const ON_PAGE: NameSize = { letter: 6.3, height: 29 };
/** Embeds have the reader's own letters, which are wider. */
const IN_EMBED: NameSize = { letter: 7.3, height: 29 };
const IN_IMAGE: NameSize = { letter: 7.4, height: 33 };
/** As shares of the height: a name alone; from its middle and from that of both lines to its baseline. */
const ONE_LINE = 0.55;
const BASELINE = 0.15;
const FIRST_BASELINE = -0.12;

const layoutOf = ({ code }: Municipality, size: Omit<NeighbourMapOptions, 'regionOf'>): NeighbourMap =>
  layoutNeighbourMap(mapFile('full'), code, { ...size, regionOf });

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
      : // Wider, it fills narrow fjords.
        [line(own.d, 'ground', { strokeWidth: 4 }), line(own.d, 'ink', { strokeWidth: 2 })];
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

/** All names with their figures below them, the municipality's own first; across the water names alone, where they fit. */
function nameMarks(
  map: NeighbourMap,
  here: Municipality,
  rates: Rates,
  size: NameSize,
  words: Words,
): Mark[] {
  const belowOf = (municipality: Municipality): string | undefined => {
    const rate = rates.get(municipality.code);
    return rate === undefined ? undefined : words.mapShape.below(municipality, rate);
  };
  const shapes = [
    ...map.shapes.filter(({ place }) => place === 'own'),
    ...map.shapes.filter(({ place }) => place !== 'own'),
    ...map.across,
  ];
  const names = shapes.map(({ code }) => {
    const municipality = municipalityByCode(code);
    const below = belowOf(municipality);
    const width = nameWidth([municipality.name, below ?? ''], size);
    const height = below === undefined ? size.height * ONE_LINE : size.height;
    return { code, width, height, led: below !== undefined };
  });
  const placed = placeMapNames({ ...map, shapes }, names);
  const text = ({ code, x, y, anchor }: MapName): Mark => {
    const municipality = municipalityByCode(code);
    const below = belowOf(municipality);
    const name = { kind: 'text', x, text: municipality.name, anchor, halo: 'ground' } as const;
    if (below === undefined) return { ...name, y: y + size.height * BASELINE, paint: 'soft' };
    const isHere = municipality === here;
    return { ...name, y: y + size.height * FIRST_BASELINE, below, ...(isHere && { weight: 'bold' }) };
  };
  return [...leaderMarks(placed), ...placed.map(text)];
}

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
  return {
    part: 'near-map',
    alt,
    notes: [],
    drawing: {
      width: size,
      height: size,
      marks: [
        ...shapesOf(map, here, words),
        {
          kind: 'group',
          part: 'map-names',
          hidden: true,
          marks: nameMarks(map, here, rates, place === 'page' ? ON_PAGE : IN_EMBED, words),
        },
      ],
    },
  };
}

function drawAlone(here: Municipality, rates: Rates, words: Words, width: number): Drawing {
  const height = Math.round(width * IMAGE_FORMAT);
  const map = layoutOf(here, { width, height });
  return {
    width,
    height,
    marks: [...shapesOf(map, here, words), ...nameMarks(map, here, rates, IN_IMAGE, words)],
  };
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
