import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../dataset.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import { municipalityMarkdown } from '../../../publish/municipalityMarkdown.ts';

/** Named for the place, so that a saved file says what it is. */
export const getStaticPaths = (() =>
  dataset.municipalities.map((municipality) => ({
    params: { slug: municipality.slug, twin: municipality.slug },
    props: { municipality },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ municipality: Municipality }> = ({ props }) =>
  new Response(municipalityMarkdown(props.municipality), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
