import { dateCell, textCell, yearCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';
import { cell, misread, misreadingOf, understood } from './reading.ts';

/** What `data/udgivelse.csv` says of this edition of the data. */
export interface Release {
  /** ISO date: when the figures were last changed here. */
  readonly dataDate: string;
  readonly reportTitle: string;
  /** ISO month: `2025-09`. */
  readonly reportMonth: string;
  /** Which count the two distributions are of. */
  readonly distributionYear: number;
  /** Line of each key, to name it when another file disagrees. */
  readonly lines: ReadonlyMap<string, number>;
}

export const DATA_DATE_KEY = 'data-aendret';
export const DISTRIBUTION_YEAR_KEY = 'fordelinger-aar';

const monthCell = cell((text) => {
  if (/^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) return understood(text);
  return misread('a month as year-month, such as 2025-09', 'Write the month in that form.');
});

const ENTRIES = [
  [DATA_DATE_KEY, dateCell],
  ['rapport-titel', textCell],
  ['rapport-maaned', monthCell],
  [DISTRIBUTION_YEAR_KEY, yearCell],
] as const;

const SHAPE = { noegle: textCell, vaerdi: textCell };

/** `data/udgivelse.csv`: `noegle;vaerdi`, each key once. @returns `null` where anything is wrong */
export function readRelease(table: RawTable, problems: Problem[]): Release | null {
  const before = problems.length;
  const rows = readRecords(table, SHAPE, problems);
  if (rows === null) return null;
  const { file } = table;
  const keys: string[] = ENTRIES.map(([key]) => key);
  for (const { line, record } of rows) {
    const rest = rows.filter((row) => row.record.noegle === record.noegle && row.line < line);
    if (keys.includes(record.noegle) && rest.length === 0) continue;
    const expected = `each of ${keys.join(', ')} once`;
    const remedy = 'Correct or delete the line.';
    problems.push({ file, line, column: 'noegle', value: record.noegle, expected, remedy });
  }
  const [dataDate, reportTitle, reportMonth, distributionYear] = ENTRIES.map(([key, schema]): string => {
    const row = rows.find(({ record }) => record.noegle === key);
    const line = row?.line ?? rows.at(-1)?.line ?? 1;
    if (row === undefined) {
      const remedy = 'Add it.';
      problems.push({
        file,
        line,
        column: 'noegle',
        value: null,
        expected: `a line with the key ${key}`,
        remedy,
      });
      return '';
    }
    const value = row.record.vaerdi;
    const result = schema.safeParse(value);
    for (const issue of result.error?.issues ?? []) {
      problems.push({ file, line, column: 'vaerdi', value, ...misreadingOf(issue) });
    }
    return value;
  });
  if (problems.length > before || dataDate === undefined) return null;
  return {
    dataDate,
    reportTitle: reportTitle ?? '',
    reportMonth: reportMonth ?? '',
    distributionYear: Number(distributionYear),
    lines: new Map(rows.map(({ line, record }) => [record.noegle, line])),
  };
}
