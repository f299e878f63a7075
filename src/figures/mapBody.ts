import type { Text } from '../content/text.ts';
import type { MapLegend } from './mapLegend.ts';
import type { Drawing } from './mark.ts';

/** One of the drawings that a map consists of, with what is said below it. */
export interface MapPart {
  /** The class by which the stylesheet finds it. */
  readonly part: 'near-map' | 'locator' | 'region-box' | 'map-drawing' | 'map-inset' | 'people-map';
  readonly drawing: Drawing;
  /** The text alternative. */
  readonly alt: string;
  readonly notes: readonly Text[];
}

/** A map: drawings that pages and embeds lay out and scale, and all of it in one drawing for images. */
export interface MapBody {
  readonly kind: 'map';
  readonly parts: (place: 'page' | 'embed') => readonly MapPart[];
  readonly legend: MapLegend;
  /** With the legend where the drawing needs it; its width in pixels. */
  readonly draw: (width: number) => Drawing;
}
