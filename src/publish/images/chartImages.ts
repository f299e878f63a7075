import { dataset } from '../../dataset.ts';
import type { EmbedPlace } from '../../site.ts';
import type { ChartImage } from './chartImage.ts';
import { countryImages } from './countryImages.ts';
import { municipalityImages } from './municipalityImages.ts';
import { regionImages } from './regionImages.ts';

/** Made once per process: pages, downloads and the images themselves ask for the same ones. */
let all: readonly ChartImage[] | undefined;

/** Every chart that can be had as an image. */
export const chartImages = (): readonly ChartImage[] =>
  (all ??= [
    ...countryImages(),
    ...dataset.regions.flatMap(regionImages),
    ...dataset.municipalities.flatMap(municipalityImages),
  ]);

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
