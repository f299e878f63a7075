import { layoutDotField } from '../charts/layoutDotField.ts';
import { rankRangeAmong } from '../charts/rankRanges.ts';
import { localChosen } from '#words/labels/localStory.ts';
import { type LocalPart, localStory } from '../content/local/localStory.ts';
import { dataset, regionByCode } from '../dataset.ts';
import type { Municipality } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { dotsMarkup, markup, type Markup } from './markup.ts';

/** What the story says of one municipality, as `enhance/storyMunicipality.ts` reads it. */
export interface LocalStoryFile {
  readonly code: string;
  /** What is said when it has been chosen. */
  readonly chosen: string;
  /** By the place in the story where it belongs. */
  readonly parts: Readonly<Record<string, readonly Markup[]>>;
}

/** The fields of dots in the story; pixels. */
const DOTS = { pitch: 7, diameter: 5, fewestColumns: 10, mostColumns: 44 };

export const localStoryPath = (slug: string): string => `/historien/${slug}.json`;

/** A field that is wider than it is high. */
function dots(persons: number): Markup[] {
  const { fewestColumns, mostColumns, ...size } = DOTS;
  const wanted = Math.ceil(Math.sqrt(persons * 2.5));
  const columns = Math.max(fewestColumns, Math.min(mostColumns, wanted));
  return persons === 0 ? [] : [dotsMarkup(layoutDotField(persons, { ...size, columns }))];
}

const partMarkup = ({ heading, paragraphs, points }: LocalPart, drawing: readonly Markup[]): Markup[] => [
  markup('h3', [heading]),
  ...drawing,
  ...paragraphs.map((text) => markup('p', text)),
  ...(points.length === 0 ? [] : [['ul', {}, ...points.map((text) => markup('li', text))] as const]),
];

/** Sentence by sentence, so that neither a sentence nor a figure is put together in the browser. */
export function localStoryFile(municipality: Municipality): LocalStoryFile {
  const story = localStory(
    municipality,
    regionByCode(municipality.regionCode),
    dataset,
    rankRangeAmong(municipality, dataset.municipalities),
  );
  const drawing = dots(latestCount(municipality.counts).persons);
  return {
    code: municipality.code,
    chosen: localChosen(municipality),
    parts: Object.fromEntries(
      Object.entries(story).map(([key, part]) => [key, partMarkup(part, key === 'opening' ? drawing : [])]),
    ),
  };
}
