import type { APIRoute, GetStaticPaths } from 'astro';
import { notation } from '#notation';
import { FIRST_LANGUAGE } from '../../addresses.ts';
import { publishedDataFiles } from '../../publish/data/publishedDataFiles.ts';

/** They stand once, for all languages. */
export const getStaticPaths: GetStaticPaths = () =>
  (notation.language === FIRST_LANGUAGE ? publishedDataFiles : []).map(({ path, mediaType, body }) => ({
    params: { file: path },
    props: { mediaType, body },
  }));

export const GET: APIRoute<{ mediaType: string; body: string | Uint8Array<ArrayBuffer> }> = ({
  props: { mediaType, body },
}) => new Response(body, { headers: { 'content-type': mediaType } });
