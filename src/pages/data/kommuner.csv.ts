import type { APIRoute } from 'astro';
import { municipalityCsv } from '../../publish/municipalityCsv.ts';

export const GET: APIRoute = () =>
  new Response(municipalityCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
