import { formatChosenSlugs } from './chosenSlugs.ts';
import type { FrameCode } from './formatEmbedCode.ts';

/** What the codes of all comparisons share. */
export interface ComparisonEmbed {
  /** Absolute address of the embed, without a choice. */
  readonly src: string;
  /** The same of the page where one chooses. */
  readonly page: string;
  readonly title: string;
  readonly source: string;
  /** What the embed needs besides its municipalities; pixels. */
  readonly height: number;
}

/** A municipality in a comparison. */
export interface ComparedPlace {
  readonly slug: string;
  /** Its figures with what to bear in mind. */
  readonly credit: string;
  /** What it needs in the embed at most; pixels. */
  readonly height: number;
}

/** To which frames' heights are rounded up; pixels. */
const STEP = 10;

/** What the frame of these municipalities is made from, in their order. */
export function comparisonFrame(
  { src, page, title, source, height }: ComparisonEmbed,
  places: readonly ComparedPlace[],
): FrameCode {
  const chosen = formatChosenSlugs(places.map(({ slug }) => slug));
  const needed = places.reduce((sum, place) => sum + place.height, height);
  return {
    src: src + chosen,
    page: page + chosen,
    title,
    height: Math.ceil(needed / STEP) * STEP,
    text: [...places.map(({ credit }) => credit), source].join(' '),
  };
}
