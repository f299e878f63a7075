import { zipSync } from 'fflate';
import type { PublishedFile } from './publishedFile.ts';

/** Name of the folder that the archive unpacks to. */
const FOLDER = 'hjemloeshed-i-danmark';

/**
 * Parts as an archive. All carry the data's date, so that the same data give the same bytes.
 *
 * @param dataDate ISO date
 */
export function zipEntries(
  entries: Readonly<Record<string, Uint8Array>>,
  dataDate: string,
): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = dataDate.split('-').map(Number);
  // ZIP keeps local time without a zone, and fflate reads it with local getters.
  return new Uint8Array(zipSync(entries, { level: 9, mtime: new Date(year, month - 1, day) }));
}

/**
 * The files as one archive.
 *
 * @param dataDate ISO date
 */
export function zipOf(files: readonly PublishedFile[], dataDate: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const entries = files.map(
    ({ path, body }) =>
      [`${FOLDER}/${path}`, typeof body === 'string' ? encoder.encode(body) : body] as const,
  );
  return zipEntries(Object.fromEntries(entries), dataDate);
}
