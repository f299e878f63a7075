import type { APIRoute, GetStaticPaths } from 'astro';
import { currentRegions } from '../../../dataset.ts';
import type { Region } from '../../../domain/dataset.ts';
import { pressNoteMarkdown } from '../../../publish/pressNoteMarkdown.ts';
import { regionNote } from '../../../publish/pressNotes.ts';
import { regionKit } from '../../../publish/pressKits.ts';
import { regionPath } from '../../../site.ts';

export const getStaticPaths = (() =>
  currentRegions.map((region) => ({
    params: { slug: region.slug },
    props: { region },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ region: Region }> = ({ props: { region } }) => {
  const { slug } = region;
  const place = { kind: 'region', slug } as const;
  return new Response(pressNoteMarkdown(regionNote(region), regionKit(region), place, regionPath(slug)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
