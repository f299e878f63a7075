import { fault } from './fault.ts';
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

/** Inhabitants of the country or a region on 1 January of a year. */
export interface Population {
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly inhabitants: number;
}

const SHAPE = { kode: codeCell, navn: textCell, dato: dateCell, indbyggere: plainCountCell };

/** The figure for a place and a year; `undefined` where the file has none. */
export function populationOf(all: readonly Population[], code: string, year: number): Population | undefined {
  return all.find((population) => population.code === code && population.year === year);
}

/** Codes and names that are not those of the country or of a region of the register. */
function unknownPlaces(
  file: string,
  rows: readonly Sourced<Population>[],
  regions: readonly RegisteredRegion[],
): Problem[] {
  const names = new Map([[COUNTRY_CODE, COUNTRY_NAME]]);
  for (const { code, name } of regions) names.set(code, name);
  return rows.flatMap(({ line, record }) => {
    const name = names.get(record.code);
    if (name === record.name) return [];
    return name === undefined
      ? [{ file, line, column: 'kode', value: record.code, ...fault('placeCode', COUNTRY_CODE) }]
      : [{ file, line, column: 'navn', value: record.name, ...fault('placeName', name) }];
  });
}

/** Dates on which the regions don't make up the country. */
function wrongSums(file: string, rows: readonly Sourced<Population>[]): Problem[] {
  const years = [...new Set(rows.map(({ record }) => record.year))];
  return years.flatMap((year) => {
    const ofYear = rows.filter(({ record }) => record.year === year);
    const country = ofYear.find(({ record }) => record.code === COUNTRY_CODE);
    const sum = ofYear.reduce((total, row) => total + (row === country ? 0 : row.record.inhabitants), 0);
    if (country?.record.inhabitants === sum) return [];
    return [
      {
        file,
        line: country?.line ?? ofYear[0]?.line ?? 1,
        column: 'indbyggere',
        value: country === undefined ? null : String(country.record.inhabitants),
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

/** `data/dst/befolkning.csv`. */
export const readPopulations = (
  table: RawTable,
  regions: readonly RegisteredRegion[] | null,
): Checked<Population[]> =>
  andThen(readRecords(table, SHAPE), (records) => {
    const { file } = table;
    const rows = records.map(({ line, record }) => ({
      line,
      record: {
        code: record.kode,
        name: record.navn,
        year: Number(record.dato.slice(0, 4)),
        inhabitants: record.indbyggere,
      },
    }));
    const problems = [
      ...duplicates(file, 'kode', records, (row) => [`${row.kode} ${row.dato}`]),
      ...otherDays(file, records),
      ...(regions === null ? [] : unknownPlaces(file, rows, regions)),
    ];
    return unlessWrong(
      rows.map(({ record }) => record),
      problems.length > 0 ? problems : wrongSums(file, rows),
    );
  });
