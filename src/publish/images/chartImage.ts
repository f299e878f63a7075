import type { ImageText } from '../../content/da/image/imageText.ts';
import { type EmbedPlace, imagePath, spokenHref } from '../../site.ts';
import { chartImageSvg, type ImageSvg } from './chartImageSvg.ts';
import type { Drawing } from './drawings/marks.ts';

/** A chart as an image of its own, as PNG and SVG. */
export interface ChartImage {
  /** The last part of its address: the view, as in the embed's. */
  readonly name: string;
  readonly place: EmbedPlace;
  readonly text: ImageText;
  readonly png: string;
  readonly svg: string;
  /** Drawn when it is asked for, and once. */
  readonly draw: () => ImageSvg;
}

/** @param pagePath of the page whose chart it is */
export function chartImage(
  place: EmbedPlace,
  name: string,
  pagePath: string,
  text: ImageText,
  drawing: () => Drawing,
): ChartImage {
  let drawn: ImageSvg | undefined;
  return {
    name,
    place,
    text,
    png: imagePath(place, name, 'png'),
    svg: imagePath(place, name, 'svg'),
    draw: () => (drawn ??= chartImageSvg(text, drawing(), spokenHref(pagePath))),
  };
}
