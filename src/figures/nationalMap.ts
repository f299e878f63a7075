import type { MapShape } from '../charts/mapShape.ts';
import { placeMapNames } from '../charts/placeMapNames.ts';
import type { MeasureText } from '../content/chartText.ts';
import { plain } from '../content/text.ts';
import type { Words } from '../content/words.ts';
import { municipalityByCode } from '../dataset.ts';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { isOutsideScale } from '../domain/rateClass.ts';
import type { MapFigure } from './figure.ts';
import type { MapPart } from './mapBody.ts';
import { capitalGeometry, countryGeometry } from './mapGeometry.ts';
import { drawLegend } from './mapLegend.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { leaderMarks, nameWidth, type NameSize } from './mapNames.ts';
import { frame, frameAround, overShapes, shapeLink, shapeMarks } from './mapShapes.ts';
import { type Drawing, type Mark, moved, type TextMark } from './mark.ts';

/** Pixels of the drawings, which pages and embeds scale. */
const WIDTH = 700;
const INSET_WIDTH = 420;
/** København lies under its inset's frame, and is named in the inset. */
const CAPITAL: MunicipalityCode = '0101';
const BORNHOLM: MunicipalityCode = '0400';
/** Places on the national map that help one find one's way. */
const ORIENTATION: readonly MunicipalityCode[] = ['0851', '0751', '0461', '0561'];
/** Names in the inset: on a page, and where it is small and its names are as large as elsewhere. */
const ON_PAGE: NameSize = { letter: 7.4, height: 18 };
const SMALL: NameSize = { letter: 9.6, height: 22 };
const IN_IMAGE: NameSize = { letter: 6.7, height: 16 };
/** The inset's share of an image's width, what is beside and above it, and its own headline. */
const INSET_SHARE = 0.53;
const GAP = 26;
const ABOVE_INSET = 24;
const INSET_HEAD = 22;

type Measures = readonly [MapMeasure, ...MapMeasure[]];
interface Geometry {
  readonly shapes: readonly MapShape[];
  readonly municipalityBorders: string;
  readonly regionBorders: string;
}

const nameOf = (code: MunicipalityCode): string => municipalityByCode(code).name;
const name = (code: MunicipalityCode, x: number, y: number, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text',
  x,
  y: y + 5,
  text: nameOf(code),
  anchor: 'middle',
  halo: 'ground',
  ...more,
});

/**
 * Shapes as the first measure fills them, and what measures draw over them. Of several the stylesheet
 * chooses one: shapes bear a class for each of the others, and what lies over them the class of its own.
 */
function measured(map: Geometry, measures: Measures, words: Words): Mark[] {
  const [first, ...others] = measures;
  const links = map.shapes.map((shape) => {
    const municipality = municipalityByCode(shape.code);
    const part = others.map(({ key, fill }) => `${key}-${fill(municipality)}`).join(' ');
    return shapeLink({
      shape,
      municipality,
      title: (others.length === 0 ? first.title : words.mapShape.fullTitle)(municipality, words),
      fill: first.fill(municipality),
      ...(part !== '' && { part }),
    });
  });
  const over = measures.flatMap(({ key, over: marksOver }): Mark[] => {
    const marks = marksOver(map.shapes);
    return marks.length === 0 ? [] : [{ kind: 'group', part: `for-${key}`, marks }];
  });
  return [...shapeMarks(links, map, first.borders), overShapes(over)];
}

/** The country with its frames, and the names that help one find one's way. */
function countryMarks(width: number, measures: Measures, words: Words): Mark[] {
  const map = countryGeometry(width);
  const island = map.bornholmFrame;
  const named = map.shapes.filter(({ code }) => ORIENTATION.includes(code));
  return [
    ...measured(map, measures, words),
    frame(island),
    {
      kind: 'text',
      x: island.x + island.width,
      y: island.y + island.height + 2,
      hanging: true,
      text: nameOf(BORNHOLM),
      size: 'small',
      anchor: 'end',
    },
    frame(map.capitalFrame),
    {
      kind: 'group',
      part: 'map-names',
      hidden: true,
      marks: named.map(({ code, label: [x, y] }) => name(code, x, y, { weight: 'bold' })),
    },
  ];
}

function capitalMarks(width: number, measures: Measures, names: readonly Mark[], words: Words): Mark[] {
  const map = capitalGeometry(width);
  return [
    {
      kind: 'group',
      clip: { id: 'hovedstad-udsnit', width: map.width, height: map.height },
      marks: measured(map, measures, words),
    },
    frameAround(map.width, map.height),
    { kind: 'group', part: 'map-names', hidden: true, marks: names },
  ];
}

/** Names that fit in the inset. Text and legend name the outliers, so it does too, beside their land if need be. */
function capitalNames(width: number, size: NameSize, more: Partial<TextMark> = {}): Mark[] {
  const map = capitalGeometry(width);
  const names = map.shapes
    .filter(({ cut }) => !cut)
    .map(({ code }) => {
      const led = code === CAPITAL || isOutsideScale(municipalityByCode(code).rate);
      return { code, width: nameWidth([nameOf(code)], size), height: size.height, led };
    })
    .toSorted((a, b) => Number(b.led) - Number(a.led));
  const placed = placeMapNames(map, names);
  return [
    ...leaderMarks(placed),
    ...placed.map(({ code, x, y, anchor }) => name(code, x, y, { anchor, ...more })),
  ];
}

/** How many times an inset of a width is larger than what it enlarges on a map of another. */
const magnification = (insetWidth: number, countryWidth: number): number =>
  Math.round(insetWidth / countryGeometry(countryWidth).capitalFrame.width);

/** The country and the area around København in drawings of their own. @param measures of several the page's stylesheet chooses */
export function nationalMapParts(
  measures: Measures,
  alt: string,
  place: 'page' | 'embed',
  words: Words,
): MapPart[] {
  const inset = capitalGeometry(INSET_WIDTH);
  const names = capitalNames(INSET_WIDTH, place === 'page' ? ON_PAGE : SMALL);
  return [
    {
      part: 'map-drawing',
      alt,
      notes: [],
      drawing: {
        width: WIDTH,
        height: countryGeometry(WIDTH).height,
        marks: countryMarks(WIDTH, measures, words),
      },
    },
    {
      part: 'map-inset',
      alt: words.nationalMap.insetLabel,
      notes: [words.nationalMap.insetRemark(magnification(INSET_WIDTH, WIDTH))],
      drawing: {
        width: inset.width,
        height: inset.height,
        marks: capitalMarks(INSET_WIDTH, measures, names, words),
      },
    },
  ];
}

/** The area around København enlarged below the country, beside the legend. */
function drawAlone(measure: MapMeasure, words: Words, width: number): Drawing {
  const insetWidth = Math.round(width * INSET_SHARE);
  const inset = capitalGeometry(insetWidth);
  const names = capitalNames(insetWidth, IN_IMAGE, { size: 'small', paint: 'ink' });
  const legend = drawLegend(measure.legend(words), width - insetWidth - GAP, true);
  const remark = words.nationalMap.insetRemark(magnification(insetWidth, width));
  const top = Math.round(countryGeometry(width).height) + ABOVE_INSET;
  return {
    width,
    height: top + INSET_HEAD + Math.max(inset.height, legend.height),
    marks: [
      ...countryMarks(width, [measure], words),
      { kind: 'text', x: 0, y: top + 12, text: plain(remark), size: 'small' },
      moved(capitalMarks(insetWidth, [measure], names, words), 0, top + INSET_HEAD),
      moved(legend.marks, insetWidth + GAP, top + INSET_HEAD),
    ],
  };
}

export type NationalMapFigure = MapFigure & MeasureText;

/** The country in one of its measures. */
export function nationalMap(measure: MapMeasure, words: Words): NationalMapFigure {
  const text = measure.text(words);
  return {
    ...text,
    values: null,
    body: {
      kind: 'map',
      parts: (place) => nationalMapParts([measure], text.alt, place, words),
      legend: measure.legend(words),
      draw: (width) => drawAlone(measure, words, width),
    },
  };
}
