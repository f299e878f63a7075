import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { changesFeed } from '../../publish/changesFeed.ts';
import { absoluteHref } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(changesFeed(dataset, absoluteHref), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
