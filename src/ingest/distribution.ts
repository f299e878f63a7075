import type { Share } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { sharePercentCell, slugCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type RecordOf, type Sourced } from './readRecords.ts';

const SHAPE = { noegle: slugCell, betegnelse: textCell, procent: sharePercentCell };

type Line = Sourced<RecordOf<typeof SHAPE>>;

/** `exact`: the lines sum to 100. `with-remainder`: one line is left empty and is what is left to 100. */
export type DistributionKind = 'exact' | 'with-remainder';

const sumOf = (rows: readonly Line[]): number =>
  rows.reduce((total, { record }) => total + (record.procent ?? 0), 0);

/** Percentages that are too few, too many, or don't sum as they should. */
function sumProblems(file: string, kind: DistributionKind, rows: readonly Line[]): Problem[] {
  const sum = sumOf(rows);
  const lastLine = rows.at(-1)?.line ?? 1;
  const empty = rows.filter(({ record }) => record.procent === null);
  const allowed = kind === 'exact' ? 0 : 1;
  const place = { file, line: lastLine, column: 'procent', value: '' };
  if (empty.length !== allowed) {
    const line = empty.at(-1)?.line ?? lastLine;
    return [{ ...place, line, ...fault(allowed === 0 ? 'shareOnEachLine' : 'oneRemainder') }];
  }
  if (kind === 'exact' ? sum === 100 : sum < 100) return [];
  return [{ ...place, value: null, ...fault(kind === 'exact' ? 'sharesSum' : 'sharesBelow', sum) }];
}

/**
 * `noegle;betegnelse;procent`: whole per cent of all, in the report's order. The names in `betegnelse`
 * are the source's and are for people who read the file.
 */
export const readDistribution = (table: RawTable, kind: DistributionKind): Checked<Share[]> =>
  andThen(readRecords(table, SHAPE), (rows) =>
    unlessWrong(
      rows.map(({ record }) => ({
        key: record.noegle,
        percent: record.procent ?? 100 - sumOf(rows),
        remainder: record.procent === null,
      })),
      [
        ...duplicates(table.file, 'noegle', rows, (row) => [row.noegle]),
        ...sumProblems(table.file, kind, rows),
      ],
    ),
  );
