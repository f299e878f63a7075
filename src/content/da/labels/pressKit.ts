import { EMBED_VIEW_LABELS } from '../embed/embedViews.ts';

export const PRESS_HEADING = 'Brug tallene';
export const SENTENCES_HEADING = 'Sætninger, der kan bruges, som de står';
export const sentenceNumber = (position: number): string => `sætning ${String(position)}`;
export const CITATIONS_HEADING = 'Henvis til tallene';
/** What is copied. */
export const CITATION_LABELS = {
  short: 'kort henvisning',
  long: 'lang henvisning',
  bibtex: 'BibTeX',
} as const;
export const IMAGES_HEADING = 'Billeder';
export const DATA_HEADING = 'Data';
export const EMBEDS_HEADING = 'Indlejr';
export const SHARE_IMAGE_LABEL = 'Til deling';
export const CODES_SUMMARY = 'Koder, der kan kopieres';
export const codeOf = (label: string): string => `kode: ${label}`;
export const builderLink = (name: string): string => `Se og tilpas grafikkerne for ${name}`;

const OTHER_IMAGES: Readonly<Record<string, string>> = {
  kort: 'Kort, pr. 1.000 indbyggere',
  'kort-antal': 'Kort, antal mennesker',
  'kort-aendring': 'Kort, ændring siden sidst',
  soejler: 'Kommunerne som søjler',
  situationer: 'Opholdssteder',
  aldre: 'Alder',
};

/** What an image shows, by the last part of its address. @throws RangeError where it has no name */
export function imageLabel(name: string): string {
  const views: Readonly<Record<string, string>> = EMBED_VIEW_LABELS;
  const label = OTHER_IMAGES[name] ?? views[name];
  if (label === undefined) throw new RangeError(`no label for the image ${name}`);
  return label;
}

/** Endings of a place's data files, and what they are. */
export const DATA_FORMATS = [
  ['.csv', 'CSV'],
  ['-excel.csv', 'CSV til dansk Excel'],
  ['.json', 'JSON'],
] as const;
