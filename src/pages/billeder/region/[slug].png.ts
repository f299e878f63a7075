import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, regionBySlug } from '../../../dataset.ts';
import { pngResponse } from '../../../publish/images/pngResponse.ts';
import { regionShareSvg } from '../../../publish/images/shareImages.ts';
import { isDrawn } from '../../../publish/isDrawn.ts';

export const getStaticPaths = (() =>
  dataset.regions
    .filter(({ slug }) => isDrawn(slug))
    .map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => pngResponse(regionShareSvg(regionBySlug(params['slug'] ?? '')));
