import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../dataset.ts';
import { isDrawn } from '../../../publish/isDrawn.ts';
import { sheetResponse } from '../../../publish/sheets/sheetResponse.ts';
import { municipalitySheet, type PublishedSheet } from '../../../publish/sheets/sheets.ts';
import { sheetsWanted } from '../../../publish/sheets/sheetsWanted.ts';

/** Named for the place, so that a saved file says what it is. */
export const getStaticPaths = (() =>
  (sheetsWanted ? dataset.municipalities.filter(({ slug }) => isDrawn(slug)) : []).map((municipality) => ({
    params: { slug: municipality.slug, sheet: municipality.slug },
    props: { published: municipalitySheet(municipality) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ published: PublishedSheet }> = ({ props }) => sheetResponse(props.published);
