import type { ImageText } from '../../content/da/image/imageText.ts';
import { SITE_NAME } from '../../content/da/labels/site.ts';
import { type Drawing, colour, moved, stroke } from './drawings/marks.ts';
import { escapeXml } from '../../format/escapeXml.ts';
import type { ImageFace } from '../../draw/imageFonts.ts';
import { FALLBACK_ROOM, measureText } from '../../draw/measureText.ts';
import { svgText } from '../../draw/svgText.ts';
import { balanceText, prettyText } from '../../draw/wrapText.ts';

/** Pixels of the drawing; the PNG has twice as many, as screens and newspapers want them. */
export const IMAGE_WIDTH = 600;
export const PNG_WIDTH = 2 * IMAGE_WIDTH;
const MARGIN = 30;
export const INNER_WIDTH = IMAGE_WIDTH - 2 * MARGIN;

interface Style {
  readonly face: ImageFace;
  readonly size: number;
  readonly leading: number;
  readonly token: 'ink' | 'soft';
  readonly balanced?: boolean;
}
const TITLE_SIZE = 40;
/** Between the finding and the measure, and around the drawing. */
const BEFORE_MEASURE = 5;
const BEFORE_DRAWING = 24;
const AFTER_DRAWING = 22;
const FINDING: Style = { face: 'serif', size: 22, leading: 28, token: 'ink', balanced: true };
const MEASURE: Style = { face: 'sans', size: 15, leading: 20, token: 'soft' };
const CAUTION: Style = { face: 'sans', size: 13.5, leading: 18, token: 'ink' };
const SOURCE: Style = { ...CAUTION, token: 'soft' };

/** Lines from the top `y`; ends where the next thing may begin. */
function paragraph(
  text: string,
  y: number,
  { face, size, leading, token, balanced = false }: Style,
): Drawing {
  if (text === '') return { svg: '', height: 0 };
  const lines = (balanced ? balanceText : prettyText)(text, face, size, INNER_WIDTH / FALLBACK_ROOM);
  return {
    svg: svgText(lines, MARGIN, y + size, leading, { face, size, fill: colour(token) }),
    height: lines.length * leading,
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
    fill: colour('ink'),
  });
}

/** A heading inside a drawing, as wide as the drawing may be. */
export function subheadingDrawing({ finding, measure }: Pick<ImageText, 'finding' | 'measure'>): Drawing {
  const head = paragraph(finding, 12, { ...FINDING, size: 18, leading: 24 });
  const below = paragraph(measure, 14 + head.height, MEASURE);
  const rule = stroke(`M0 .5h${INNER_WIDTH}`, 'ink');
  return { svg: rule + moved(head.svg + below.svg, -MARGIN, 0), height: 14 + head.height + below.height };
}

/** Cautions, source, and whose image it is, from the top `y`. */
function foot({ cautions, source }: ImageText, address: string, y: number): Drawing {
  const cautionsPart = paragraph(cautions.join(' '), y + 10, CAUTION);
  const sourcePart = paragraph(source, y + 10 + cautionsPart.height, SOURCE);
  const last = y + 10 + cautionsPart.height + sourcePart.height + 18;
  const { size } = CAUTION;
  return {
    svg: [
      stroke(`M${MARGIN} ${y + 0.5}h${INNER_WIDTH}`, 'ink'),
      cautionsPart.svg,
      sourcePart.svg,
      svgText([SITE_NAME], MARGIN, last, 0, { face: 'bold', size, fill: colour('ink') }),
      svgText([address], IMAGE_WIDTH - MARGIN, last, 0, {
        face: 'sans',
        size,
        fill: colour('soft'),
        anchor: 'end',
      }),
    ].join(''),
    height: last - y + 4,
  };
}

/** An image as SVG, with its size in pixels. */
export interface ImageSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart that stands alone: place, finding and measure above it, cautions, source and address below.
 * As high as it needs to be.
 *
 * @param address of the page, as it is said
 */
export function chartImageSvg(text: ImageText, drawing: Drawing, address: string): ImageSvg {
  const findingY = MARGIN + TITLE_SIZE + 14;
  const finding = paragraph(text.finding, findingY, FINDING);
  const measureY = findingY + finding.height + BEFORE_MEASURE;
  const measure = paragraph(text.measure, measureY, MEASURE);
  const drawingY = measureY + measure.height + BEFORE_DRAWING;
  const footY = drawingY + drawing.height + AFTER_DRAWING;
  const below = foot(text, address, footY);
  const height = Math.ceil(footY + below.height + MARGIN - 12);
  const body = [
    title(text.title),
    finding.svg,
    measure.svg,
    moved(drawing.svg, MARGIN, drawingY),
    below.svg,
  ].join('');
  return {
    width: IMAGE_WIDTH,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${height}" viewBox="0 0 ${IMAGE_WIDTH} ${height}" role="img" xml:lang="da"><title>${escapeXml(text.title)}: ${escapeXml(text.finding)}</title><desc>${escapeXml(text.alt)}</desc><rect width="100%" height="100%" fill="${colour('paper')}"/>${body}</svg>`,
  };
}
