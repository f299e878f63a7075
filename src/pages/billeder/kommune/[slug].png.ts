import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, municipalityBySlug } from '../../../dataset.ts';
import { imagesWanted } from '../../../publish/images/imagesWanted.ts';
import { pngResponse } from '../../../publish/images/pngResponse.ts';
import { municipalityShareSvg } from '../../../publish/images/shareImages.ts';

export const getStaticPaths = (() =>
  (imagesWanted ? dataset.municipalities : []).map(({ slug }) => ({
    params: { slug },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  pngResponse(municipalityShareSvg(municipalityBySlug(params['slug'] ?? '')));
