import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedDataFiles } from '../../publish/data/publishedDataFiles.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedDataFiles.map(({ path, mediaType, body }) => ({
    params: { file: path },
    props: { mediaType, body },
  }));

export const GET: APIRoute<{ mediaType: string; body: string | Uint8Array<ArrayBuffer> }> = ({
  props: { mediaType, body },
}) => new Response(body, { headers: { 'content-type': mediaType } });
