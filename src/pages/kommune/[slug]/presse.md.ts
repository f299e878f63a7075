import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../dataset.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import { pressNoteMarkdown } from '../../../publish/pressNoteMarkdown.ts';
import { municipalityNote } from '../../../publish/pressNotes.ts';
import { municipalityKit } from '../../../publish/pressKits.ts';
import { municipalityPath } from '../../../site.ts';

export const getStaticPaths = (() =>
  dataset.municipalities.map((municipality) => ({
    params: { slug: municipality.slug },
    props: { municipality },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ municipality: Municipality }> = ({ props: { municipality } }) => {
  const { slug } = municipality;
  const note = municipalityNote(municipality);
  const place = { kind: 'kommune', slug } as const;
  return new Response(pressNoteMarkdown(note, municipalityKit(municipality), place, municipalityPath(slug)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
