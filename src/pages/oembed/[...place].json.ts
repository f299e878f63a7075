import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedAnswer, type OembedPage } from '../../publish/embed/oembed.ts';
import { oembedPages } from '../../publish/embed/oembedPages.ts';
import { oembedPath } from '../../site.ts';

interface Props {
  readonly page: OembedPage;
}

export const getStaticPaths = (() =>
  oembedPages().map((page) => ({
    params: { place: oembedPath(page.place).slice('/oembed/'.length, -'.json'.length) },
    props: { page } satisfies Props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { page } }) => Response.json(oembedAnswer(page));
