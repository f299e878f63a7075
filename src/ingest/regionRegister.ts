import type { RegionCode } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { codeCell, dateCell, optionalDateCell, slugCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type RecordOf, type Sourced } from './readRecords.ts';

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

/** Regions whose last day lies before their first. */
const endedBefore = (file: string, rows: readonly Sourced<RecordOf<typeof SHAPE>>[]): Problem[] =>
  rows.flatMap(({ line, record: { gyldig_fra: from, gyldig_til: to } }) => {
    if (to === null || to >= from) return [];
    return [{ file, line, column: 'gyldig_til', value: to, ...fault('endedBefore', from) }];
  });

/** `data/register/regioner.csv`, in the order of the report. */
export const readRegionRegister = (table: RawTable): Checked<RegisteredRegion[]> =>
  andThen(readRecords(table, SHAPE), (rows) => {
    const { file } = table;
    return unlessWrong(
      rows.map(({ line, record }) => ({
        line,
        code: record.regionskode,
        name: record.navn,
        slug: record.slug,
        validFrom: record.gyldig_fra,
        validTo: record.gyldig_til,
      })),
      [
        ...duplicates(file, 'regionskode', rows, (row) => [row.regionskode]),
        ...duplicates(file, 'navn', rows, (row) => [row.navn]),
        ...duplicates(file, 'slug', rows, (row) => [row.slug]),
        ...endedBefore(file, rows),
      ],
    );
  });
