import { notation } from '#notation';
import { SITE_NAME } from '#words/labels/site.ts';
import { words } from '../../content/words.ts';
import { dataset } from '../../dataset.ts';
import { imageFrame, type ImageSvg } from '../../draw/imageFrame.ts';
import { altText } from '../../figures/altText.ts';
import { type StandingAlone, standingAlone } from '../../figures/standingAlone.ts';
import type { View } from '../../figures/view.ts';
import { countryViews, municipalityViews, regionViews } from '../../figures/placeViews.ts';
import { type EmbedPlace, imagePath, spokenHref } from '../../site.ts';

/** A view as an image of its own, as PNG and SVG. */
export interface ChartImage {
  /** The last part of its address: the view, as in the embed's. */
  readonly name: View['view'];
  readonly place: EmbedPlace;
  /** The place, as its title. */
  readonly title: string;
  readonly text: StandingAlone;
  readonly alt: string;
  readonly png: string;
  readonly svg: string;
  /** Drawn when it is asked for, and once. */
  readonly draw: () => ImageSvg;
}

/** A view as an image; drawn when it is asked for. */
export function chartImage({ view, place, subject, pagePath, imageFigures }: View): ChartImage {
  const figures = imageFigures();
  const text = standingAlone(figures, dataset.dataDate, words);
  const { name: title } = subject;
  const alt = altText(title, figures, text.remarks, dataset);
  let drawn: ImageSvg | undefined;
  return {
    name: view,
    place,
    title,
    text,
    alt,
    png: imagePath(place, view, 'png'),
    svg: imagePath(place, view, 'svg'),
    draw: () =>
      (drawn ??= imageFrame({
        title,
        text,
        alt,
        figures,
        siteName: SITE_NAME,
        address: spokenHref(pagePath),
        language: notation.language,
      })),
  };
}

/** Made once per process: pages, downloads and the images themselves ask for the same ones. */
let all: readonly ChartImage[] | undefined;

/** Every view that can be had as an image. */
export const chartImages = (): readonly ChartImage[] =>
  (all ??= [
    ...countryViews(),
    ...dataset.regions.flatMap(regionViews),
    ...dataset.municipalities.flatMap(municipalityViews),
  ].map(chartImage));

const keyOf = (place: EmbedPlace): string => (place.kind === 'danmark' ? '' : `${place.kind}/${place.slug}`);
let byPlace: ReadonlyMap<string, readonly ChartImage[]> | undefined;

/** The images of one place, in the order of its charts. */
export function imagesOf(place: EmbedPlace): readonly ChartImage[] {
  byPlace ??= Map.groupBy(chartImages(), (image) => keyOf(image.place));
  return byPlace.get(keyOf(place)) ?? [];
}

/** @param name the last part of its address @throws RangeError where the place has none of that name */
export function imageOf(place: EmbedPlace, name: string): ChartImage {
  const image = imagesOf(place).find((one) => one.name === name);
  if (image === undefined) throw new RangeError(`no image ${keyOf(place)}/${name}`);
  return image;
}
