import { plain, type Text } from '../content/text.ts';
import type { Figure } from '../figures/figure.ts';
import { line } from '../figures/mark.ts';
import type { StandingAlone } from '../figures/standingAlone.ts';
import { escapeXml } from '../format/escapeXml.ts';
import { bodyDrawing } from './bodyDrawing.ts';
import type { ImageFace } from './imageFonts.ts';
import { FALLBACK_ROOM, measureText } from './measureText.ts';
import { svgMarks } from './svgMarks.ts';
import { svgText } from './svgText.ts';
import { colourOf, tokenInker } from './tokenInker.ts';
import { balanceText, prettyText } from './wrapText.ts';

/** Pixels of the drawing; the PNG has twice as many, as screens and newspapers want them. */
export const IMAGE_WIDTH = 600;
export const PNG_WIDTH = 2 * IMAGE_WIDTH;
const MARGIN = 30;
const INNER_WIDTH = IMAGE_WIDTH - 2 * MARGIN;

interface Style {
  readonly face: ImageFace;
  readonly size: number;
  readonly leading: number;
  readonly paint: 'ink' | 'soft';
  readonly balanced?: boolean;
}
const TITLE_SIZE = 40;
/** Between the finding and the measure, and around a drawing. */
const BEFORE_MEASURE = 5;
const BEFORE_DRAWING = 24;
const AFTER_DRAWING = 22;
const FINDING: Style = { face: 'serif', size: 22, leading: 28, paint: 'ink', balanced: true };
const SUBFINDING: Style = { ...FINDING, size: 18, leading: 24 };
const MEASURE: Style = { face: 'sans', size: 15, leading: 20, paint: 'soft' };
const CAUTION: Style = { face: 'sans', size: 13.5, leading: 18, paint: 'ink' };
const SOURCE: Style = { ...CAUTION, paint: 'soft' };

/** An image as SVG, with its size in pixels. */
export interface ImageSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is written from the top `y`, and where the next thing may begin. */
interface Part {
  readonly svg: string;
  readonly bottom: number;
}

function paragraph(text: string, y: number, style: Style): Part {
  if (text === '') return { svg: '', bottom: y };
  const { face, size, leading, paint, balanced = false } = style;
  const lines = (balanced ? balanceText : prettyText)(text, face, size, INNER_WIDTH / FALLBACK_ROOM);
  return {
    svg: svgText(lines, MARGIN, y + size, leading, { face, size, fill: colourOf(paint) }),
    bottom: y + lines.length * leading,
  };
}

/** The place's name, as large as its line lets it be. */
function title(text: string): string {
  const room = INNER_WIDTH / FALLBACK_ROOM;
  const size = Math.min(
    TITLE_SIZE,
    Math.floor((TITLE_SIZE * room) / measureText(text, 'display', TITLE_SIZE)),
  );
  return svgText([text], MARGIN - 1, MARGIN + TITLE_SIZE - 6, 0, {
    face: 'display',
    size,
    fill: colourOf('ink'),
  });
}

const rule = (y: number): string =>
  svgMarks([line(`M${MARGIN} ${y + 0.5}h${INNER_WIDTH}`, 'ink')], { inker: tokenInker });

/** A figure's words and what it shows; a rule and smaller letters set further ones apart. */
function figurePart(figure: Figure, finding: Text, measure: Text, y: number, first: boolean): Part {
  const head = paragraph(plain(finding), first ? y : y + 12, first ? FINDING : SUBFINDING);
  const below = paragraph(plain(measure), head.bottom + (first ? BEFORE_MEASURE : 2), MEASURE);
  const drawing = bodyDrawing(figure.body, INNER_WIDTH);
  const top = below.bottom + BEFORE_DRAWING;
  const inside = svgMarks([{ kind: 'group', marks: drawing.marks, x: MARGIN, y: top }], {
    inker: tokenInker,
  });
  return {
    svg: (first ? '' : rule(y)) + head.svg + below.svg + inside,
    bottom: top + drawing.height + AFTER_DRAWING,
  };
}

/** Cautions, source, and whose image it is. */
function foot({ remarks, source }: StandingAlone, siteName: string, address: string, y: number): Part {
  const cautions = paragraph(remarks.map(plain).join(' '), y + 10, CAUTION);
  const sources = paragraph(plain(source), cautions.bottom, SOURCE);
  const last = sources.bottom + 18;
  const { size } = CAUTION;
  const right = { face: 'sans', size, fill: colourOf('soft'), anchor: 'end' } as const;
  return {
    svg: [
      rule(y),
      cautions.svg,
      sources.svg,
      svgText([siteName], MARGIN, last, 0, { face: 'bold', size, fill: colourOf('ink') }),
      svgText([address], IMAGE_WIDTH - MARGIN, last, 0, right),
    ].join(''),
    bottom: last + 4,
  };
}

export interface ImageParts {
  /** The place. */
  readonly title: string;
  readonly text: StandingAlone;
  /** For those who don't see the image. */
  readonly alt: string;
  readonly figures: readonly [Figure, ...Figure[]];
  readonly siteName: string;
  /** Of the page, as it is said. */
  readonly address: string;
  /** Of all its words: `da`. */
  readonly language: string;
}

/**
 * Figures that stand alone: the place, each finding with what it rests on, cautions, source and address
 * below. As high as it needs to be.
 */
export function imageFrame({
  title: place,
  text,
  alt,
  figures,
  siteName,
  address,
  language,
}: ImageParts): ImageSvg {
  const [, ...others] = figures;
  const [main] = figures;
  const parts = [figurePart(main, text.finding, text.measure, MARGIN + TITLE_SIZE + 14, true)];
  for (const figure of others) {
    const { bottom } = parts.at(-1) ?? { bottom: 0 };
    parts.push(figurePart(figure, figure.finding, figure.measure, bottom, false));
  }
  const below = foot(text, siteName, address, parts.at(-1)?.bottom ?? 0);
  const height = Math.ceil(below.bottom + MARGIN - 12);
  const body = [title(place), ...parts.map(({ svg }) => svg), below.svg].join('');
  return {
    width: IMAGE_WIDTH,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${height}" viewBox="0 0 ${IMAGE_WIDTH} ${height}" role="img" xml:lang="${language}"><title>${escapeXml(`${place}: ${plain(text.finding)}`)}</title><desc>${escapeXml(alt)}</desc><rect width="100%" height="100%" fill="${colourOf('paper')}"/>${body}</svg>`,
  };
}
