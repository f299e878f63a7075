import type { Bilingual } from '../../content/data/bilingual.ts';

/** One file below `/data/`. */
export interface PublishedFile {
  /** Below `/data/`: `kommune/albertslund.csv`. A promise. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** What it is; `null` for the files of single places, of which there are many. */
  readonly about: Bilingual | null;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  topojson: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csvt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** @throws RangeError where the file's ending is not known */
export function publishedFile(
  path: string,
  body: PublishedFile['body'],
  about: Bilingual | null,
): PublishedFile {
  const ending = path.slice(path.lastIndexOf('.') + 1);
  const mediaType = MEDIA_TYPES[ending];
  if (mediaType === undefined) throw new RangeError(`no media type for ${path}`);
  return { path, mediaType, body, about };
}
