import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, municipalityBySlug } from '../../../dataset.ts';
import { pngResponse } from '../../../publish/images/pngResponse.ts';
import { municipalityShareSvg } from '../../../publish/images/shareImages.ts';
import { isDrawn } from '../../../publish/isDrawn.ts';

export const getStaticPaths = (() =>
  dataset.municipalities
    .filter(({ slug }) => isDrawn(slug))
    .map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  pngResponse(municipalityShareSvg(municipalityBySlug(params['slug'] ?? '')));
