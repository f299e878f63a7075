import { refused, type Checked } from './checked.ts';
import { fault, type Fault } from './fault.ts';
import { foreignFormat } from './foreignFormat.ts';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import { readCsv, type RawTable } from './readCsv.ts';

/** A file's bytes, or why they can't be had. */
export type SourceFile = Uint8Array | Fault;

/** What lies in the data folder by its path in the repository, `data/vive/hovedstaden.csv`. */
export type SourceFiles = ReadonlyMap<string, SourceFile>;

export const DATA_FOLDER = 'data';

/** Fifty times the longest table, and still read within a second or two. */
export const MOST_BYTES = 500_000;

/** @param bytes the file's size */
export const tooLarge = (bytes: number): Fault => fault('tooLarge', bytes, MOST_BYTES);

export const NATIONAL_FILE = 'data/vive/landet.csv';
/** Counts before the region tables begin. The site does without. */
export const EARLIER_FILE = 'data/vive/tidligere.csv';
export const SITUATION_FILE = 'data/vive/situation.csv';
export const AGE_FILE = 'data/vive/alder.csv';
export const REGION_REGISTER_FILE = 'data/register/regioner.csv';
export const MUNICIPALITY_REGISTER_FILE = 'data/register/kommuner.csv';
export const PLACE_NAME_FILE = 'data/register/stednavne.csv';
export const POPULATION_FILE = 'data/dst/befolkning.csv';
export const INHABITANTS_FILE = 'data/dst/folketal.csv';
export const REMARK_FILE = 'data/noter.csv';
export const RELEASE_FILE = 'data/udgivelse.csv';
export const CHANGES_FILE = 'data/aendringer.csv';

const FIXED_FILES: readonly string[] = [
  NATIONAL_FILE,
  EARLIER_FILE,
  SITUATION_FILE,
  AGE_FILE,
  REGION_REGISTER_FILE,
  MUNICIPALITY_REGISTER_FILE,
  PLACE_NAME_FILE,
  POPULATION_FILE,
  INHABITANTS_FILE,
  REMARK_FILE,
  RELEASE_FILE,
  CHANGES_FILE,
];

const REGION_FOLDER = 'data/vive/';
const CASE_FOLDER = 'data/cases/';
const EXTENSION = '.csv';

export const regionTableFile = (slug: string): string => `${REGION_FOLDER}${slug}${EXTENSION}`;

/** Slugs of the tables in a folder, those left out that have a name of their own; sorted. */
function slugsIn(files: SourceFiles, folder: string): string[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(folder) && file.endsWith(EXTENSION) && !FIXED_FILES.includes(file))
    .map((file) => file.slice(folder.length, -EXTENSION.length))
    .toSorted();
}

export const regionTableSlugs = (files: SourceFiles): string[] => slugsIn(files, REGION_FOLDER);

export const localSeriesSlugs = (files: SourceFiles): string[] => slugsIn(files, CASE_FOLDER);

export const localSeriesFile = (slug: string): string => `${CASE_FOLDER}${slug}${EXTENSION}`;

const wholeFile = (file: string, found: Fault): Problem => ({
  file,
  line: null,
  column: null,
  value: null,
  ...found,
});

/** Æ as ae, no ending, no mark of a copy: what is left of a name that was meant to be another. */
const looselyNamed = (file: string): string =>
  file
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/(\.(csv|tsv|xlsx?|xlsm|ods|numbers|txt))+$/, '')
    .replace(/( - kopi| - copy)?( ?\(\d+\))?$/, '')
    .replaceAll(/[ _]+/g, '-');

/** A file in the same folder that may be the one meant, under another spelling or ending. */
function lookalike(files: SourceFiles, missing: string): string | null {
  const meant = looselyNamed(missing);
  const found = [...files.keys()].find((file) => file !== missing && looselyNamed(file) === meant);
  return found?.split('/').at(-1) ?? null;
}

/** @returns `null` where nothing under another name may be the missing file */
export function misnamedFile(files: SourceFiles, missing: string): Problem | null {
  const other = lookalike(files, missing);
  return other === null ? null : wholeFile(missing, fault('missingBeside', other));
}

/** True where the file's folder can't be read: of it its own entry tells. */
export const isInUnreadableFolder = (files: SourceFiles, file: string): boolean =>
  files.has(DATA_FOLDER) || files.has(file.slice(0, file.lastIndexOf('/')));

/** Opens a file by its path. @returns no table where it is missing or can't be read as one */
export function openTable(files: SourceFiles, file: string): Checked<RawTable> {
  const found = files.get(file);
  if (isInUnreadableFolder(files, file)) return refused();
  if (found === undefined) return refused(misnamedFile(files, file) ?? wholeFile(file, fault('missingFile')));
  if (!(found instanceof Uint8Array)) return refused(wholeFile(file, found));
  if (found.length > MOST_BYTES)
    return refused(wholeFile(file, foreignFormat(found) ?? tooLarge(found.length)));
  return readCsv(file, found);
}

/** What can't be opened and that nothing asks for: a folder too many, a link to nowhere. */
export const strayEntries = (files: SourceFiles): Problem[] =>
  [...files].flatMap(([file, found]) =>
    found instanceof Uint8Array || file.endsWith(EXTENSION) ? [] : [wholeFile(file, found)],
  );

/** Files that nothing would read: a table under a wrong name must not be passed over. */
export function unknownFiles(files: SourceFiles, known: readonly string[]): Problem[] {
  const expected = [...FIXED_FILES, ...known];
  const told = expected.filter((file) => !files.has(file)).map((file) => looselyNamed(file));
  return [...files]
    .filter(([file, found]) => found instanceof Uint8Array && !expected.includes(file))
    .filter(([file]) => !told.includes(looselyNamed(file)))
    .map(([file]) => wholeFile(file, fault('unknownFile', nearestName(file, known))));
}
