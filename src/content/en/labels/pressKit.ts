export const PRESS_HEADING = 'Use the figures';
/** Where it is folded away, at the end of the story. */
export const USE_HEADING = 'Sentences, references, images, data and codes';
export const SENTENCES_HEADING = 'Sentences that can be used as they stand';
export const sentenceNumber = (position: number): string => `sentence ${String(position)}`;
export const CITATIONS_HEADING = 'Cite the figures';
/** What is copied. */
export const CITATION_LABELS = {
  short: 'short reference',
  long: 'long reference',
  bibtex: 'BibTeX',
} as const;
export const IMAGES_HEADING = 'Images';
export const DATA_HEADING = 'Data';
export const SHARE_IMAGE_LABEL = 'For sharing';
export const CODES_SUMMARY = 'Embed codes';
export const codeOf = (label: string): string => `code: ${label}`;
export const builderLink = (name: string): string => `See and adapt the charts for ${name}`;

/** Endings of a place's data files, and what they are. */
export const DATA_FORMATS = [
  ['.csv', 'CSV'],
  ['-excel.csv', 'CSV for Danish Excel'],
  ['.json', 'JSON'],
] as const;
