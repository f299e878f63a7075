import type { APIRoute, GetStaticPaths } from 'astro';
import { NARROWER_WIDTHS, oembedAnswer, type OembedPage } from '../../publish/embed/oembed.ts';
import { oembedPages } from '../../publish/embed/oembedPages.ts';
import { oembedPath } from '../../site.ts';

interface Props {
  readonly page: OembedPage;
  readonly width: number | undefined;
}

export const getStaticPaths = (() =>
  oembedPages().flatMap((page) =>
    [undefined, ...NARROWER_WIDTHS].map((width) => ({
      params: { place: oembedPath(page.place, width).slice('/oembed/'.length, -'.json'.length) },
      props: { page, width } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { page, width } }) => Response.json(oembedAnswer(page, width));
