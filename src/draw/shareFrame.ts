import type { ShareText } from '../content/share/shareText.ts';
import { SITE_NAME } from '#words/labels/site.ts';
import { NOBODY_COUNTED } from '#words/labels/shareImage.ts';
import { inYear } from '#words/labels/charts.ts';
import type { Count } from '../domain/dataset.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { line, type Mark } from '../figures/mark.ts';
import type { DotField } from '../charts/layoutDotField.ts';
import { fitDotFields } from '../charts/fitDotField.ts';
import type { ImageFace } from './imageFonts.ts';
import { measureText } from './measureText.ts';
import { svgText } from './svgText.ts';
import { svgMarks } from './svgMarks.ts';
import { colourOf, tokenInker } from './tokenInker.ts';
import { balanceText, wrapText } from './wrapText.ts';

/** Pixels of every share image. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
const MARGIN = 64;
const INNER = SHARE_WIDTH - 2 * MARGIN;
const TITLE_SIZE = 92;
const TITLE_Y = 136;
/** Two fields of dots side by side, right of the sentences. */
const FIELD = { width: 216, pitch: 21.8, top: 184, head: 68, space: 36 } as const;
const TEXT_WIDTH = INNER - 2 * FIELD.width - FIELD.space - 56;

/** Size and distance of baselines in pixels. */
interface Style {
  readonly face: ImageFace;
  readonly size: number;
  readonly leading: number;
}
const LEAD: Style = { face: 'serif', size: 35, leading: 45 };
const RATE: Style = { face: 'bold', size: 25, leading: 33 };
/** Long cautions leave less room: the sentences are then set in smaller letters. */
const SCALES = [1, 0.92, 0.84, 0.76] as const;
const NOTE = { size: 20, leading: 28 } as const;
/** Least space between the foot's rule and what stands above it. */
const ABOVE_FOOT = 18;

const drawn = (mark: Mark): string => svgMarks([mark], { inker: tokenInker });

const rule = (x: number, y: number, width: number): string =>
  drawn(line(`M${x} ${y}h${width}`, 'ink', { strokeWidth: 1.5 }));

/** A field of dots; nothing where nobody was counted. */
const dots = ({ count, d, pitch, diameter }: DotField, x: number, y: number): string =>
  count === 0 ? '' : drawn({ kind: 'dots', x, y, d, pitch, diameter });

function title(text: string): string {
  const size = Math.min(
    TITLE_SIZE,
    Math.floor((TITLE_SIZE * INNER) / measureText(text, 'display', TITLE_SIZE)),
  );
  return svgText([text], MARGIN - 3, TITLE_Y, 0, { face: 'display', size, fill: colourOf('ink') });
}

/** A part of the image and the y where it ends. */
interface Part {
  readonly svg: string;
  readonly bottom: number;
}

/** Lines of one style, the first on the baseline `y`; `bottom` is the last one's. */
function paragraph(text: string, width: number, y: number, { face, size, leading }: Style): Part {
  const lines = balanceText(text, face, size, width);
  return {
    svg: svgText(lines, MARGIN, y, leading, { face, size, fill: colourOf('ink') }),
    bottom: y + (lines.length - 1) * leading,
  };
}

const scaled = ({ face, size, leading }: Style, scale: number): Style => ({
  face,
  size: Math.round(size * scale),
  leading: Math.round(leading * scale),
});

/**
 * The sentence and under it the rate, in letters as large as their room allows.
 *
 * @param bottom what they may not reach below
 * @throws RangeError where even the smallest letters need more room
 */
function sentences(text: ShareText, width: number, top: number, bottom: number): Part {
  for (const scale of SCALES) {
    const [leadStyle, rateStyle] = [scaled(LEAD, scale), scaled(RATE, scale)];
    const lead = paragraph(text.lead, width, top, leadStyle);
    const rate = paragraph(text.rate, width, lead.bottom + leadStyle.leading + 8, rateStyle);
    if (rate.bottom <= bottom) return { svg: lead.svg + rate.svg, bottom: rate.bottom };
  }
  throw new RangeError(`the share image of ${text.title} has too many words`);
}

function countedFields(counts: readonly Count[], bottom: number): string {
  const fields = fitDotFields(
    counts.map(({ persons }) => persons),
    { ...FIELD, height: bottom - FIELD.top - FIELD.head },
  );
  const left = SHARE_WIDTH - MARGIN - counts.length * FIELD.width - (counts.length - 1) * FIELD.space;
  return counts
    .map(({ persons, year }, i) => {
      const field = fields[i];
      const x = left + i * (FIELD.width + FIELD.space);
      const number = formatNumber(persons);
      const besides = x + measureText(number, 'serif', 44) + 12;
      const label = { face: 'sans', size: 24, fill: colourOf('soft') } as const;
      return (
        rule(x, FIELD.top, FIELD.width) +
        svgText([number], x, FIELD.top + 48, 0, { face: 'serif', size: 44, fill: colourOf('ink') }) +
        svgText([inYear(year)], besides, FIELD.top + 48, 0, label) +
        (persons === 0 ? svgText([NOBODY_COUNTED], x, FIELD.top + 88, 0, label) : '') +
        (field === undefined ? '' : dots(field, x, FIELD.top + FIELD.head))
      );
    })
    .join('');
}

/** Cautions, source and address at the foot, as high as they need. */
function foot({ cautions, source }: ShareText, address: string): { svg: string; top: number } {
  const notes = wrapText(cautions.join(' '), 'sans', NOTE.size, INNER);
  const lines = [...notes, ...wrapText(source, 'sans', NOTE.size, INNER)];
  const bottom = SHARE_HEIGHT - 32;
  const first = bottom - lines.length * NOTE.leading;
  const top = first - NOTE.leading - 2;
  const note = { face: 'sans', size: NOTE.size, fill: colourOf('soft') } as const;
  return {
    top,
    svg:
      rule(MARGIN, top, INNER) +
      svgText(notes, MARGIN, first, NOTE.leading, { ...note, fill: colourOf('ink') }) +
      svgText(lines.slice(notes.length), MARGIN, first + notes.length * NOTE.leading, NOTE.leading, note) +
      svgText([SITE_NAME], MARGIN, bottom, 0, { ...note, face: 'bold', fill: colourOf('ink') }) +
      svgText([address], SHARE_WIDTH - MARGIN, bottom, 0, { ...note, anchor: 'end' }),
  };
}

const frame = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}"><rect width="100%" height="100%" fill="${colourOf('paper')}"/>${inside}</svg>`;

/**
 * The share image of a municipality or region: its counts as fields of dots, one dot each.
 *
 * @param counts one or two, oldest first
 * @param address of the page, as it is said
 * @throws RangeError where the words need more room than the image has
 */
export function shareSvg(text: ShareText, counts: readonly Count[], address: string): string {
  const { svg, top } = foot(text, address);
  const words = sentences(text, TEXT_WIDTH, 224, top - ABOVE_FOOT);
  return frame(title(text.title) + words.svg + countedFields(counts, top - ABOVE_FOOT) + svg);
}

/** The share image of the country: everybody counted, in one field across the image. */
export function countryShareSvg(text: ShareText, { persons }: Count, address: string): string {
  const { svg, top } = foot(text, address);
  const words = sentences(text, INNER, 194, top - ABOVE_FOOT);
  const from = words.bottom + 34;
  const fields = fitDotFields([persons], { width: INNER, height: top - ABOVE_FOOT - from, pitch: 12 });
  return frame(
    title(text.title) + words.svg + fields.map((field) => dots(field, MARGIN, from)).join('') + svg,
  );
}
