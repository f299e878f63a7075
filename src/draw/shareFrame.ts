import type { ShareText } from '../content/share/shareText.ts';
import { SITE_NAME } from '#words/labels/site.ts';
import type { Count } from '../domain/dataset.ts';
import { formatNumber } from '../format/formatNumber.ts';
import { line, type Mark } from '../figures/mark.ts';
import { fitDotFields } from '../charts/fitDotField.ts';
import type { ImageFace } from './imageFonts.ts';
import { measureText } from './measureText.ts';
import { svgText } from './svgText.ts';
import { svgMarks } from './svgMarks.ts';
import { colourOf, tokenInker } from './tokenInker.ts';
import { balanceText, wrapText } from './wrapText.ts';

/** Pixels of every share image. Feeds show it about 500 wide, so the smallest letters come out at 13 pixels there. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
const MARGIN = 56;
const INNER = SHARE_WIDTH - 2 * MARGIN;
/** The place, as large as its line allows. */
const TITLE = { size: 74, baseline: 96 } as const;
/** Height of a figure's digits as a share of the letters' size, and space above and below them. */
const DIGITS = 0.68;
const ABOVE_FIGURE = 30;
const BELOW_FIGURE = 54;

/** Size and distance of baselines in pixels. */
interface Style {
  readonly face: ImageFace;
  readonly size: number;
  readonly leading: number;
}
const HEADLINE: Style = { face: 'serif', size: 40, leading: 50 };
const LEAD: Style = { face: 'serif', size: 34, leading: 42 };
const RATE: Style = { face: 'bold', size: 32, leading: 40 };
const NOTE: Style = { face: 'sans', size: 32, leading: 40 };
/** Many words leave less room: the figure is then smaller, and so are the dots beside it. */
const ROOMS = [
  { text: 520, figure: 190 },
  { text: 600, figure: 176 },
  { text: 680, figure: 160 },
  { text: 760, figure: 148 },
  { text: 860, figure: 148 },
  // Remarks that no count has had so far; better a smaller figure than no image, and no site.
  { text: 860, figure: 120 },
  { text: 960, figure: 96 },
  { text: 960, figure: 72 },
] as const;
/** Between words and dots, and from the foot's rule to what stands above it. */
const BESIDE = 48;
const ABOVE_FOOT = 22;
/** Widest distance from dot to dot. */
const PITCH = 40;

const drawn = (mark: Mark): string => svgMarks([mark], { inker: tokenInker });

/** Dots as large as their box allows; nothing where nobody was counted. */
function dots(persons: number, x: number, y: number, width: number, height: number): string {
  const [field] = fitDotFields([persons], { width, height, pitch: PITCH });
  if (field === undefined || persons === 0) return '';
  const { d, pitch, diameter } = field;
  return drawn({ kind: 'dots', x, y, d, pitch, diameter });
}

function title(text: string): string {
  const size = Math.min(
    TITLE.size,
    Math.floor((TITLE.size * INNER) / measureText(text, 'display', TITLE.size)),
  );
  return svgText([text], MARGIN - 2, TITLE.baseline, 0, { face: 'display', size, fill: colourOf('ink') });
}

const figure = (persons: number, size: number, baseline: number): string =>
  svgText([formatNumber(persons)], MARGIN - size * 0.04, baseline, 0, {
    face: 'display',
    size,
    fill: colourOf('ink'),
  });

/** A part of the image and the y where it ends. */
interface Part {
  readonly svg: string;
  readonly bottom: number;
}

/** Lines of one style, the first on the baseline `y`; `bottom` is the last one's. */
function paragraph(text: string, x: number, y: number, width: number, style: Style): Part {
  const { face, size, leading } = style;
  const lines = text === '' ? [] : balanceText(text, face, size, width);
  return {
    svg: svgText(lines, x, y, leading, { face, size, fill: colourOf('ink') }),
    bottom: y + (lines.length - 1) * leading,
  };
}

/** The sentence goes on from the large figure, unless it begins with a word for it. */
const afterFigure = (lead: string, persons: number): string => {
  const opening = `${formatNumber(persons)}\u00a0`;
  return lead.startsWith(opening) ? lead.slice(opening.length) : lead;
};

/** Cautions at the foot, as high as they need, above whose image it is and where its figures come from. */
function foot({ cautions, source }: ShareText): { svg: string; top: number } {
  const { size, leading } = NOTE;
  const notes = wrapText(cautions.join(' '), 'sans', size, INNER);
  const bottom = SHARE_HEIGHT - 30;
  const first = bottom - notes.length * leading - 4;
  const top = first - leading;
  const sans = { face: 'sans', size, fill: colourOf('soft') } as const;
  return {
    top,
    svg:
      drawn(line(`M${MARGIN} ${top}h${INNER}`, 'ink', { strokeWidth: 2 })) +
      svgText(notes, MARGIN, first, leading, { ...sans, fill: colourOf('ink') }) +
      svgText([SITE_NAME], MARGIN, bottom, 0, { ...sans, face: 'bold', fill: colourOf('ink') }) +
      svgText([source], SHARE_WIDTH - MARGIN, bottom, 0, { ...sans, anchor: 'end' }),
  };
}

const frame = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" viewBox="0 0 ${SHARE_WIDTH} ${SHARE_HEIGHT}"><rect width="100%" height="100%" fill="${colourOf('paper')}"/>${inside}</svg>`;

/**
 * The share image of a municipality or region: its newest count as a large figure and as dots, one dot each.
 *
 * @throws RangeError where the words need more room than the image has
 */
export function shareSvg(text: ShareText, { persons }: Count): string {
  const { svg, top } = foot(text);
  const bottom = top - ABOVE_FOOT;
  for (const room of ROOMS) {
    const baseline = TITLE.baseline + ABOVE_FIGURE + room.figure * DIGITS;
    const words = afterFigure(text.lead, persons);
    const lead = paragraph(words, MARGIN, baseline + BELOW_FIGURE, room.text, LEAD);
    const rate = paragraph(text.rate, MARGIN, lead.bottom + LEAD.leading + 4, room.text, RATE);
    if (rate.bottom > bottom) continue;
    const left = MARGIN + room.text + BESIDE;
    const from = TITLE.baseline + ABOVE_FIGURE;
    return frame(
      title(text.title) +
        figure(persons, room.figure, baseline) +
        lead.svg +
        rate.svg +
        dots(persons, left, from, SHARE_WIDTH - MARGIN - left, bottom - from) +
        svg,
    );
  }
  throw new RangeError(`the share image of ${text.title} has too many words`);
}

/** The share image of the country: everybody counted, in one field across the image. */
export function countryShareSvg(text: ShareText, { persons }: Count): string {
  const { svg, top } = foot(text);
  const size = 176;
  const baseline = MARGIN + size * DIGITS;
  const left = MARGIN + measureText(formatNumber(persons), 'display', size) + BESIDE;
  const width = SHARE_WIDTH - MARGIN - left;
  const headline = paragraph(text.title, left, MARGIN + 36, width, HEADLINE);
  const lead = paragraph(text.lead, left, headline.bottom + HEADLINE.leading, width, LEAD);
  const from = Math.max(baseline, lead.bottom) + 40;
  return frame(
    figure(persons, size, baseline) +
      headline.svg +
      lead.svg +
      dots(persons, MARGIN, from, INNER, top - ABOVE_FOOT - from) +
      svg,
  );
}
