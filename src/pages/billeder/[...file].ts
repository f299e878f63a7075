import type { APIRoute, GetStaticPaths } from 'astro';
import { PNG_WIDTH } from '../../draw/imageFrame.ts';
import { type ChartImage, chartImages } from '../../publish/images/chartImages.ts';
import { pngResponse } from '../../publish/images/pngResponse.ts';
import { isDrawn } from '../../publish/isDrawn.ts';

interface Props {
  readonly image: ChartImage;
  readonly format: 'png' | 'svg';
}

const fileOf = (path: string): string => path.replace(/^\/billeder\//, '');

export const getStaticPaths = (() =>
  chartImages()
    .filter(({ place }) => isDrawn(place.kind === 'danmark' ? place.kind : place.slug))
    .flatMap((image) =>
      (['png', 'svg'] as const).map((format) => ({
        params: { file: fileOf(image[format]) },
        props: { image, format } satisfies Props,
      })),
    )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { image, format } }) =>
  format === 'png'
    ? pngResponse(image.draw().svg, PNG_WIDTH)
    : new Response(image.draw().svg, { headers: { 'content-type': 'image/svg+xml' } });
