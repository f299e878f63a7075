import { dataset } from '../../dataset.ts';
import type { ChartImage } from './chartImage.ts';
import { municipalityImages } from './municipalityImages.ts';

/** Every chart that can be had as an image. */
export const chartImages = (): ChartImage[] => dataset.municipalities.flatMap(municipalityImages);
