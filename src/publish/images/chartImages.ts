import { dataset } from '../../dataset.ts';
import type { ChartImage } from './chartImage.ts';
import { countryImages } from './countryImages.ts';
import { municipalityImages } from './municipalityImages.ts';
import { regionImages } from './regionImages.ts';

/** Every chart that can be had as an image. */
export const chartImages = (): ChartImage[] => [
  ...countryImages(),
  ...dataset.regions.flatMap(regionImages),
  ...dataset.municipalities.flatMap(municipalityImages),
];
