import { dataset } from '../../dataset.ts';
import { zipEntries } from '../data/zipOf.ts';
import { sheetBytes } from './sheetBytes.ts';
import { sheets } from './sheets.ts';

/** Where it unpacks to. */
const FOLDER = 'hjemloeshed-i-danmark-ark';

/** `/kommune/koebenhavn/koebenhavn.pdf` → `kommune/koebenhavn.pdf` */
const nameIn = (path: string): string =>
  path.replace(/^\/(?:(\w+)\/[^/]+\/)?/, (_, kind?: string) => (kind ? `${kind}/` : ''));

/** All sheets in one archive; the same data give the same bytes. */
export async function sheetsArchive(): Promise<Uint8Array<ArrayBuffer>> {
  const entries: [string, Uint8Array][] = [];
  for (const { path, sheet } of sheets())
    entries.push([`${FOLDER}/${nameIn(path)}`, await sheetBytes(sheet())]);
  return zipEntries(Object.fromEntries(entries), dataset.dataDate);
}
