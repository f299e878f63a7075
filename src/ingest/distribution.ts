import type { Share } from '../domain/dataset.ts';
import { sharePercentCell, slugCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';
import { reportDuplicates } from './reportDuplicates.ts';

const SHAPE = { noegle: slugCell, betegnelse: textCell, procent: sharePercentCell };

/** `exact`: the lines sum to 100. `with-remainder`: one line is left empty and is what is left to 100. */
export type DistributionKind = 'exact' | 'with-remainder';

/**
 * `noegle;betegnelse;procent`: whole per cent of all, in the report's order. The names in `betegnelse`
 * are the source's and are for people who read the file.
 *
 * @returns `null` where anything is wrong
 */
export function readDistribution(
  table: RawTable,
  kind: DistributionKind,
  problems: Problem[],
): Share[] | null {
  const before = problems.length;
  const rows = readRecords(table, SHAPE, problems);
  if (rows === null) return null;
  const { file } = table;
  reportDuplicates(file, 'noegle', rows, (row) => [row.noegle], problems);

  const sum = rows.reduce((total, { record }) => total + (record.procent ?? 0), 0);
  const lastLine = rows.at(-1)?.line ?? 1;
  const empty = rows.filter(({ record }) => record.procent === null);
  const allowed = kind === 'exact' ? 0 : 1;
  const column = 'procent';
  if (empty.length !== allowed) {
    const expected =
      allowed === 0 ? 'a percentage on every line' : 'exactly one line without percentage, the rest';
    const remedy = 'Write the percentages as the report prints them.';
    problems.push({ file, line: empty.at(-1)?.line ?? lastLine, column, value: '', expected, remedy });
  } else if (kind === 'exact' ? sum !== 100 : sum >= 100) {
    const expected =
      kind === 'exact' ? 'percentages that sum to 100' : 'percentages that sum to less than 100';
    const remedy = 'Compare each line with the report.';
    problems.push({ file, line: lastLine, column, value: `the sum ${sum}`, expected, remedy });
  }
  if (problems.length > before) return null;
  return rows.map(({ record }) => ({
    key: record.noegle,
    percent: record.procent ?? 100 - sum,
    remainder: record.procent === null,
  }));
}
