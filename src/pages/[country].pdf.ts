import type { APIRoute, GetStaticPaths } from 'astro';
import { isDrawn } from '../publish/isDrawn.ts';
import { sheetResponse } from '../publish/sheets/sheetResponse.ts';
import { countrySheet, type PublishedSheet } from '../publish/sheets/sheets.ts';
import { sheetsWanted } from '../publish/sheets/sheetsWanted.ts';

export const getStaticPaths = (() =>
  sheetsWanted && isDrawn('danmark')
    ? [{ params: { country: 'danmark' }, props: { published: countrySheet() } }]
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ published: PublishedSheet }> = ({ props }) => sheetResponse(props.published);
