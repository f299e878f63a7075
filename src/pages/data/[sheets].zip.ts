import type { APIRoute, GetStaticPaths } from 'astro';
import { allAreDrawn } from '../../publish/isDrawn.ts';
import { sheetsArchive } from '../../publish/sheets/sheetsArchive.ts';
import { sheetsWanted } from '../../publish/sheets/sheetsWanted.ts';

export const getStaticPaths = (() =>
  sheetsWanted && allAreDrawn ? [{ params: { sheets: 'ark' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response(await sheetsArchive(), { headers: { 'content-type': 'application/zip' } });
