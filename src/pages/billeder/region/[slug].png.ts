import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, regionBySlug } from '../../../dataset.ts';
import { imagesWanted } from '../../../publish/images/imagesWanted.ts';
import { pngResponse } from '../../../publish/images/pngResponse.ts';
import { regionShareSvg } from '../../../publish/images/shareImages.ts';

export const getStaticPaths = (() =>
  (imagesWanted ? dataset.regions : []).map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => pngResponse(regionShareSvg(regionBySlug(params['slug'] ?? '')));
