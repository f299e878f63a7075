import { fault, type Fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { codeCell, dateCell, plainCountCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type Sourced } from './readRecords.ts';
import type { RegisteredRegion } from './regionRegister.ts';

/** Statistics Denmark's code for the whole country. */
export const COUNTRY_CODE = '0000';
const COUNTRY_NAME = 'Danmark';

/** Inhabitants of a place on 1 January of a year. */
export interface Population {
  /** Where it stands in its file. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly inhabitants: number;
}

/** Which codes a file of inhabitants may have, with the names that stand beside them. */
export interface KnownPlaces {
  readonly names: ReadonlyMap<string, string>;
  /** What is told of any other code. */
  readonly otherwise: Fault;
}

const SHAPE = { kode: codeCell, navn: textCell, dato: dateCell, indbyggere: plainCountCell };

/** The figure for a place and a year; `undefined` where the file has none. */
export function populationOf(all: readonly Population[], code: string, year: number): Population | undefined {
  return all.find((population) => population.code === code && population.year === year);
}

/** Codes and names that no known place has. */
const unknownPlaces = (
  file: string,
  rows: readonly Population[],
  { names, otherwise }: KnownPlaces,
): Problem[] =>
  rows.flatMap(({ line, code, name: found }) => {
    const name = names.get(code);
    if (name === found) return [];
    return name === undefined
      ? [{ file, line, column: 'kode', value: code, ...otherwise }]
      : [{ file, line, column: 'navn', value: found, ...fault('placeName', name) }];
  });

/** Dates on which the regions don't make up the country. */
function wrongSums(file: string, rows: readonly Population[]): Problem[] {
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.flatMap((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    const country = ofYear.find(({ code }) => code === COUNTRY_CODE);
    const sum = ofYear.reduce((total, row) => total + (row === country ? 0 : row.inhabitants), 0);
    if (country?.inhabitants === sum) return [];
    return [
      {
        file,
        line: country?.line ?? ofYear[0]?.line ?? 1,
        column: 'indbyggere',
        value: country === undefined ? null : String(country.inhabitants),
        ...fault('populationSum', COUNTRY_CODE, year, sum),
      },
    ];
  });
}

/** Dates other than the one that rates are computed for. */
const otherDays = (file: string, rows: readonly Sourced<{ readonly dato: string }>[]): Problem[] =>
  rows
    .filter(({ record }) => !record.dato.endsWith('-01-01'))
    .map(({ line, record }) => ({
      file,
      line,
      column: 'dato',
      value: record.dato,
      ...fault('newYearsDay'),
    }));

/**
 * A file of inhabitants: each place once on each date.
 *
 * @param places `null` where the register can't be read
 */
export const readPopulationLines = (
  table: RawTable,
  places: KnownPlaces | null,
): Checked<readonly Population[]> =>
  andThen(readRecords(table, SHAPE), (records) => {
    const { file } = table;
    const rows = records.map(({ line, record }) => ({
      line,
      code: record.kode,
      name: record.navn,
      year: Number(record.dato.slice(0, 4)),
      inhabitants: record.indbyggere,
    }));
    return unlessWrong(rows, [
      ...duplicates(file, 'kode', records, (row) => [`${row.kode} ${row.dato}`]),
      ...otherDays(file, records),
      ...(places === null ? [] : unknownPlaces(file, rows, places)),
    ]);
  });

/** `data/dst/befolkning.csv`: the country and its regions. */
export const readPopulations = (
  table: RawTable,
  regions: readonly RegisteredRegion[] | null,
): Checked<readonly Population[]> => {
  const places = regions && {
    names: new Map([[COUNTRY_CODE, COUNTRY_NAME], ...regions.map(({ code, name }) => [code, name] as const)]),
    otherwise: fault('placeCode', COUNTRY_CODE),
  };
  return andThen(readPopulationLines(table, places), (rows) =>
    unlessWrong(rows, wrongSums(table.file, rows)),
  );
};
