import { refused, type Checked } from './checked.ts';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import { readCsv, type RawTable } from './readCsv.ts';

/** The sources' bytes by their path in the repository, `data/vive/hovedstaden.csv`. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>;

export const NATIONAL_FILE = 'data/vive/landet.csv';
export const SITUATION_FILE = 'data/vive/situation.csv';
export const AGE_FILE = 'data/vive/alder.csv';
export const REGION_REGISTER_FILE = 'data/register/regioner.csv';
export const MUNICIPALITY_REGISTER_FILE = 'data/register/kommuner.csv';
export const POPULATION_FILE = 'data/dst/befolkning.csv';
export const REMARK_FILE = 'data/noter.csv';
export const RELEASE_FILE = 'data/udgivelse.csv';
export const CHANGES_FILE = 'data/aendringer.csv';

const FIXED_FILES: readonly string[] = [
  NATIONAL_FILE,
  SITUATION_FILE,
  AGE_FILE,
  REGION_REGISTER_FILE,
  MUNICIPALITY_REGISTER_FILE,
  POPULATION_FILE,
  REMARK_FILE,
  RELEASE_FILE,
  CHANGES_FILE,
];

const REGION_FOLDER = 'data/vive/';
const CASE_FOLDER = 'data/cases/';
const EXTENSION = '.csv';

export const regionTableFile = (slug: string): string => `${REGION_FOLDER}${slug}${EXTENSION}`;

/** Slugs of the files in a folder, those left out that have a name of their own; sorted. */
function slugsIn(files: SourceFiles, folder: string): string[] {
  return [...files.keys()]
    .filter((file) => file.startsWith(folder) && !FIXED_FILES.includes(file))
    .map((file) => file.slice(folder.length, -EXTENSION.length))
    .toSorted();
}

export const regionTableSlugs = (files: SourceFiles): string[] => slugsIn(files, REGION_FOLDER);

export const localSeriesSlugs = (files: SourceFiles): string[] => slugsIn(files, CASE_FOLDER);

export const localSeriesFile = (slug: string): string => `${CASE_FOLDER}${slug}${EXTENSION}`;

/** Opens a file by its path. @returns no table where it is missing or can't be read as one */
export function openTable(files: SourceFiles, file: string): Checked<RawTable> {
  const bytes = files.get(file);
  if (bytes !== undefined) return readCsv(file, bytes);
  const expected = 'the file to be there';
  const remedy = 'Put it back, or correct its name: small letters, æ as ae, ø as oe, å as aa.';
  return refused({ file, line: null, column: null, value: null, expected, remedy });
}

/** Files that nothing would read: a table under a wrong name must not be passed over. */
export const unknownFiles = (files: SourceFiles, known: readonly string[]): Problem[] =>
  [...files.keys()]
    .filter((file) => !FIXED_FILES.includes(file) && !known.includes(file))
    .map((file) => {
      const expected =
        'only files that the site reads: a table in data/vive has the slug of a region in data/register, ' +
        'a series in data/cases that of a municipality';
      const nearest = nearestName(file, known);
      const remedy =
        'Correct the name of the file or the slug in data/register, add its place there, or delete the file.' +
        (nearest === null ? '' : ` The nearest known name is "${nearest}".`);
      return { file, line: null, column: null, value: null, expected, remedy };
    });
