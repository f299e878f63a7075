import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../dataset.ts';
import { changesFeed, type FeedPlace } from '../../../publish/changesFeed.ts';
import { absoluteHref, regionPath, placeFeedPath } from '../../../site.ts';

export const getStaticPaths = (() =>
  dataset.regions.map(({ code, name, slug }) => {
    const page = regionPath(slug);
    return { params: { slug }, props: { code, name, page, feed: placeFeedPath(page) } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<FeedPlace> = ({ props }) =>
  new Response(changesFeed(dataset, absoluteHref, props), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
