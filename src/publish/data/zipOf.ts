import { zipSync } from 'fflate';
import type { PublishedFile } from './publishedFile.ts';

/** Name of the folder that the archive unpacks to. */
const FOLDER = 'hjemloeshed-i-danmark';

/**
 * The files as one archive. All carry the data's date, so that the same data give the same bytes.
 *
 * @param dataDate ISO date
 */
export function zipOf(files: readonly PublishedFile[], dataDate: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const [year = 0, month = 1, day = 1] = dataDate.split('-').map(Number);
  const entries = files.map(
    ({ path, body }) =>
      [`${FOLDER}/${path}`, typeof body === 'string' ? encoder.encode(body) : body] as const,
  );
  // ZIP keeps local time without a zone, and fflate reads it with local getters.
  return new Uint8Array(
    zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(year, month - 1, day) }),
  );
}
