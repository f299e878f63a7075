import { codeCell, dateCell, plainCountCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type Sourced } from './readRecords.ts';
import type { RegisteredRegion } from './regionRegister.ts';
import { reportDuplicates } from './reportDuplicates.ts';

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

/** Code and name are those of the country or of a region of the register. */
function reportUnknownPlaces(
  file: string,
  rows: readonly Sourced<Population>[],
  regions: readonly RegisteredRegion[],
  problems: Problem[],
): void {
  const names = new Map([[COUNTRY_CODE, COUNTRY_NAME]]);
  for (const { code, name } of regions) names.set(code, name);
  for (const { line, record } of rows) {
    const name = names.get(record.code);
    if (name === record.name) continue;
    const expected =
      name === undefined
        ? `${COUNTRY_CODE} or the code of a region in data/register/regioner.csv`
        : `"${name}"`;
    const [column, value] = name === undefined ? ['kode', record.code] : ['navn', record.name];
    const remedy = 'Correct the code or the name.';
    problems.push({ file, line, column, value, expected, remedy });
  }
}

/** On each date the regions make up the country. */
function reportSums(file: string, rows: readonly Sourced<Population>[], problems: Problem[]): void {
  for (const year of new Set(rows.map(({ record }) => record.year))) {
    const ofYear = rows.filter(({ record }) => record.year === year);
    const country = ofYear.find(({ record }) => record.code === COUNTRY_CODE);
    const sum = ofYear.reduce((total, row) => total + (row === country ? 0 : row.record.inhabitants), 0);
    if (country?.record.inhabitants === sum) continue;
    problems.push({
      file,
      line: country?.line ?? ofYear[0]?.line ?? 1,
      column: 'indbyggere',
      value: country === undefined ? null : String(country.record.inhabitants),
      expected: `a line ${COUNTRY_CODE} for ${year} with ${sum}, the sum of the regions of that date`,
      remedy:
        'Take the figures of that date from Statistics Denmark again, the country and each region once.',
    });
  }
}

/** `data/dst/befolkning.csv`. @returns `null` where anything is wrong */
export function readPopulations(
  table: RawTable,
  regions: readonly RegisteredRegion[] | null,
  problems: Problem[],
): Population[] | null {
  const before = problems.length;
  const records = readRecords(table, SHAPE, problems);
  if (records === null) return null;
  const { file } = table;
  reportDuplicates(file, 'kode', records, (row) => [`${row.kode} on ${row.dato}`], problems);
  for (const { line, record } of records.filter((row) => !row.record.dato.endsWith('-01-01'))) {
    const expected = 'a 1 January, the day on which the rates are computed';
    const remedy = 'Use the population on 1 January of the year of the count.';
    problems.push({ file, line, column: 'dato', value: record.dato, expected, remedy });
  }
  const rows = records.map(({ line, record }) => ({
    line,
    record: {
      code: record.kode,
      name: record.navn,
      year: Number(record.dato.slice(0, 4)),
      inhabitants: record.indbyggere,
    },
  }));
  if (regions !== null) reportUnknownPlaces(file, rows, regions, problems);
  if (problems.length === before) reportSums(file, rows, problems);
  return problems.length > before ? null : rows.map(({ record }) => record);
}
