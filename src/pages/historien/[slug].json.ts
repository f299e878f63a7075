import type { APIRoute } from 'astro';
import { dataset, municipalityBySlug } from '../../dataset.ts';
import { localStoryFile } from '../../publish/localStoryFile.ts';

export const getStaticPaths = () => dataset.municipalities.map(({ slug }) => ({ params: { slug } }));

export const GET: APIRoute<Record<string, never>, { slug: string }> = ({ params }) =>
  Response.json(localStoryFile(municipalityBySlug(params.slug)));
