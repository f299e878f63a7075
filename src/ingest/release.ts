import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { dateCell, textCell, yearCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type RecordOf, type Sourced } from './readRecords.ts';
import { cell, faultOf, understood } from './reading.ts';

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
const REPORT_TITLE_KEY = 'rapport-titel';
export const REPORT_MONTH_KEY = 'rapport-maaned';

const monthCell = cell((text) => {
  if (/^20\d{2}-(0[1-9]|1[0-2])$/.test(text)) return understood(text);
  return fault('month');
});

const ENTRIES = [
  [DATA_DATE_KEY, dateCell],
  [REPORT_TITLE_KEY, textCell],
  [REPORT_MONTH_KEY, monthCell],
  [DISTRIBUTION_YEAR_KEY, yearCell],
] as const;

const SHAPE = { noegle: textCell, vaerdi: textCell };

type Line = Sourced<RecordOf<typeof SHAPE>>;

/** Keys that are unknown or stand for the second time. */
function wrongKeys(file: string, rows: readonly Line[]): Problem[] {
  const keys: string[] = ENTRIES.map(([key]) => key);
  return rows
    .filter(({ record: { noegle } }, i) => {
      const first = rows.findIndex((row) => row.record.noegle === noegle);
      return !keys.includes(noegle) || first < i;
    })
    .map(({ line, record }) => ({
      file,
      line,
      column: 'noegle',
      value: record.noegle,
      ...fault('keysOnce', keys),
    }));
}

/** What is wrong with the value of a key. */
function valueProblems(
  file: string,
  rows: readonly Line[],
  [key, schema]: (typeof ENTRIES)[number],
): Problem[] {
  const row = rows.find(({ record }) => record.noegle === key);
  if (row === undefined) {
    const line = rows.at(-1)?.line ?? 1;
    return [{ file, line, column: 'noegle', value: null, ...fault('missingKey', key) }];
  }
  const { line, record } = row;
  const issues = schema.safeParse(record.vaerdi).error?.issues ?? [];
  return issues.map((issue) => ({
    file,
    line,
    column: 'vaerdi',
    value: record.vaerdi,
    ...faultOf(issue),
  }));
}

/** `data/udgivelse.csv`: `noegle;vaerdi`, each key once. */
export const readRelease = (table: RawTable): Checked<Release> =>
  andThen(readRecords(table, SHAPE), (rows) => {
    const { file } = table;
    const valueOf = (key: string): string =>
      rows.find(({ record }) => record.noegle === key)?.record.vaerdi ?? '';
    return unlessWrong(
      {
        dataDate: valueOf(DATA_DATE_KEY),
        reportTitle: valueOf(REPORT_TITLE_KEY),
        reportMonth: valueOf(REPORT_MONTH_KEY),
        distributionYear: Number(valueOf(DISTRIBUTION_YEAR_KEY)),
        lines: new Map(rows.map(({ line, record }) => [record.noegle, line])),
      },
      [...wrongKeys(file, rows), ...ENTRIES.flatMap((entry) => valueProblems(file, rows, entry))],
    );
  });
