import type { APIRoute, GetStaticPaths } from 'astro';
import { currentRegions } from '../../../dataset.ts';
import { isDrawn } from '../../../publish/isDrawn.ts';
import { sheetResponse } from '../../../publish/sheets/sheetResponse.ts';
import { type PublishedSheet, regionSheet } from '../../../publish/sheets/sheets.ts';
import { sheetsWanted } from '../../../publish/sheets/sheetsWanted.ts';

export const getStaticPaths = (() =>
  (sheetsWanted ? currentRegions.filter(({ slug }) => isDrawn(slug)) : []).map((region) => ({
    params: { slug: region.slug, sheet: region.slug },
    props: { published: regionSheet(region) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ published: PublishedSheet }> = ({ props }) => sheetResponse(props.published);
