import type { Remark, RemarkFigure } from '../domain/dataset.ts';
import { codesCell, sentencesCell, slugCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';
import { cell, misread, understood } from './reading.ts';
import { reportDuplicates } from './reportDuplicates.ts';

/** A remark and the municipalities and regions whose figure it follows. */
export interface ScopedRemark {
  readonly remark: Remark;
  /** Codes of municipalities or regions, at least one. */
  readonly codes: readonly string[];
}

const FIGURES = new Map<string, RemarkFigure>([
  ['antal', 'count'],
  ['aendring', 'change'],
  ['rate', 'rate'],
  ['markering', 'flag'],
  ['region', 'region'],
]);

const figureCell = cell((text) => {
  const figure = FIGURES.get(text);
  if (figure !== undefined) return understood(figure);
  return misread(`one of ${[...FIGURES.keys()].join(', ')}`, 'Write which figure the remark concerns.');
});

const SHAPE = { id: slugCell, omfang: codesCell, tal: figureCell, tekst: sentencesCell, kilde: textCell };

/**
 * `data/noter.csv`.
 *
 * @param municipalityCodes every known one; `null` where the registers couldn't be read
 * @param regionCodes every known one
 * @returns `null` where anything is wrong
 */
export function readRemarks(
  table: RawTable,
  municipalityCodes: readonly string[] | null,
  regionCodes: readonly string[] | null,
  problems: Problem[],
): ScopedRemark[] | null {
  const before = problems.length;
  const rows = readRecords(table, SHAPE, problems);
  if (rows === null) return null;
  const { file } = table;
  reportDuplicates(file, 'id', rows, (row) => [row.id], problems);
  for (const { line, record } of rows) {
    reportDuplicates(
      file,
      'omfang',
      record.omfang.map((code) => ({ line, record: code })),
      (code) => [code],
      problems,
    );
    if (municipalityCodes === null || regionCodes === null) continue;
    const regionsToo = record.tal !== 'flag';
    for (const code of record.omfang) {
      if (municipalityCodes.includes(code) || (regionsToo && regionCodes.includes(code))) continue;
      const expected = `the code of a municipality${regionsToo ? ' or region' : ''} of data/register`;
      const remedy = 'Look the code up in data/register, and correct it here.';
      problems.push({ file, line, column: 'omfang', value: code, expected, remedy });
    }
  }
  if (problems.length > before) return null;
  return rows.map(({ record }) => ({
    remark: { id: record.id, figure: record.tal, text: record.tekst, source: record.kilde },
    codes: record.omfang,
  }));
}
