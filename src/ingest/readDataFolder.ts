import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fault, type Fault } from './fault.ts';
import { BEGINNING, foreignFormat } from './foreignFormat.ts';
import { DATA_FOLDER, MOST_BYTES, tooLarge, type SourceFile, type SourceFiles } from './sourceFiles.ts';

/** Folders with tables; `geo` holds the map, which is none. */
const TABLE_FOLDERS = ['cases', 'dst', 'register', 'vive'];
const OTHER_FOLDERS = ['geo'];

/** Hidden files, and the marks that programs leave beside a file that is open in them. */
const PASSED_OVER = /^(\.|~\$)/;
/** What may hold a table, in whatever spelling; the exact names are looked up later. */
const MAY_BE_TABLE = /\.(csv|tsv|xlsx?|xlsm|ods|numbers)(\.txt)?$/i;
const TABLE = '.csv';

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

/** Why something can't be opened. */
function accessFault(error: unknown): Fault {
  const code = codeOf(error);
  if (code === 'ENOENT') return fault('brokenLink');
  if (code === 'ELOOP') return fault('loopingLink');
  return fault('unreadable', code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed');
}

function attempt<T>(work: () => T): T | Fault {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return accessFault(error);
  }
}

/** The first bytes of a file that is too large to be read whole. */
function beginningOf(path: string): Uint8Array {
  const bytes = new Uint8Array(BEGINNING);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** What lies at a path: its bytes, or why they can't be had. */
function openFile(path: string, name: string): SourceFile {
  return attempt(() => {
    const stats = statSync(path);
    if (stats.isDirectory()) return fault(name.endsWith(TABLE) ? 'folderForFile' : 'extraFolder');
    if (!stats.isFile()) return fault('noRegularFile');
    // Never opened: only a table's exact name is asked for.
    if (!name.endsWith(TABLE)) return new Uint8Array();
    if (stats.size > MOST_BYTES) return foreignFormat(beginningOf(path)) ?? tooLarge(stats.size);
    return readFileSync(path);
  });
}

const isFolder = (path: string): boolean => attempt(() => statSync(path).isDirectory()) === true;

/** A folder's entries by their path in the repository, or why it can't be read, under its own path. */
function folderEntries(folder: string, path: string, isTop: boolean): (readonly [string, SourceFile])[] {
  const names = attempt(() => readdirSync(folder).toSorted());
  if (!Array.isArray(names)) return [[path, isFile(folder) ? fault('noFolder') : names]];
  return names
    .filter((name) => !PASSED_OVER.test(name))
    .flatMap((name): (readonly [string, SourceFile])[] => {
      const [inside, known] = [join(folder, name), `${path}/${name}`];
      if (isTop && OTHER_FOLDERS.includes(name)) return [];
      if (isTop && TABLE_FOLDERS.includes(name)) return folderEntries(inside, known, false);
      if (!MAY_BE_TABLE.test(name) && !isFolder(inside)) return [];
      return [[known, openFile(inside, name)]];
    });
}

const isFile = (path: string): boolean => attempt(() => statSync(path).isFile()) === true;

/**
 * Every table of the data folder by its path in the repository, and whatever lies there that shouldn't.
 * No link is followed into another folder, and nothing is read beyond the size that a table can have.
 *
 * @param folder the data folder on disk, wherever it lies
 * @returns an empty map where the folder is missing: each file is then reported as missing
 */
export function readDataFolder(folder: string): SourceFiles {
  if (!existsSync(folder)) return new Map();
  return new Map(folderEntries(folder, DATA_FOLDER, true));
}

/** The folder to read: `DATA_DIR` where it is set, else `data` in the folder that the command runs in. */
export const dataFolder = (): string => process.env.DATA_DIR ?? join(process.cwd(), 'data');
