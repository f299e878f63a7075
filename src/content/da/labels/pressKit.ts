export const PRESS_HEADING = 'Brug tallene';
/** Where it is folded away, at the end of the story. */
export const USE_HEADING = 'Sætninger, henvisninger, billeder, data og koder';
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
export const SHARE_IMAGE_LABEL = 'Til deling';
export const CODES_SUMMARY = 'Koder til indlejring';
export const codeOf = (label: string): string => `kode: ${label}`;
export const builderLink = (name: string): string => `Se og tilpas grafikkerne for ${name}`;

/** Endings of a place's data files, and what they are. */
export const DATA_FORMATS = [
  ['.csv', 'CSV'],
  ['-excel.csv', 'CSV til dansk Excel'],
  ['.json', 'JSON'],
] as const;
