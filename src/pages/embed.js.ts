import type { APIRoute } from 'astro';
import code from '../enhance/embedHost.ts?script';

export const GET: APIRoute = () =>
  new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
