import type { RegionCode } from '../domain/dataset.ts';
import type { Problem } from './problem.ts';
import { codeCell, dateCell, optionalDateCell, slugCell, textCell } from './plainCells.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';
import { reportDuplicates } from './reportDuplicates.ts';

/** A region as the register has it. */
export interface RegisteredRegion {
  /** Where it stands in the register. */
  readonly line: number;
  readonly code: RegionCode;
  readonly name: string;
  readonly slug: string;
  /** ISO date. */
  readonly validFrom: string;
  /** ISO date of the last day, or `null` while it stands. */
  readonly validTo: string | null;
}

const SHAPE = {
  regionskode: codeCell,
  navn: textCell,
  slug: slugCell,
  gyldig_fra: dateCell,
  gyldig_til: optionalDateCell,
};

/** `data/register/regioner.csv`, in the order of the report. @returns `null` where anything is wrong */
export function readRegionRegister(table: RawTable, problems: Problem[]): RegisteredRegion[] | null {
  const before = problems.length;
  const rows = readRecords(table, SHAPE, problems);
  if (rows === null) return null;
  const { file } = table;
  reportDuplicates(file, 'regionskode', rows, (row) => [row.regionskode], problems);
  reportDuplicates(file, 'navn', rows, (row) => [row.navn], problems);
  reportDuplicates(file, 'slug', rows, (row) => [row.slug], problems);
  for (const { line, record } of rows) {
    if (record.gyldig_til === null || record.gyldig_til >= record.gyldig_fra) continue;
    const expected = `a day not before ${record.gyldig_fra}, the first day`;
    const remedy = 'Correct one of the two dates.';
    problems.push({ file, line, column: 'gyldig_til', value: record.gyldig_til, expected, remedy });
  }
  if (problems.length > before) return null;
  return rows.map(({ line, record }) => ({
    line,
    code: record.regionskode,
    name: record.navn,
    slug: record.slug,
    validFrom: record.gyldig_fra,
    validTo: record.gyldig_til,
  }));
}
