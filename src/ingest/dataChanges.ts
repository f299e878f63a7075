import type { DataChange } from '../domain/dataset.ts';
import { dateCell, sentencesCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';
import { reportDuplicates } from './reportDuplicates.ts';

const SHAPE = { dato: dateCell, titel: textCell, tekst: sentencesCell };

/**
 * `data/aendringer.csv`: what readers are told of each change of the data, one line a date.
 *
 * @returns newest first; `null` where anything is wrong
 */
export function readDataChanges(table: RawTable, problems: Problem[]): DataChange[] | null {
  const before = problems.length;
  const rows = readRecords(table, SHAPE, problems);
  if (rows === null) return null;
  reportDuplicates(table.file, 'dato', rows, ({ dato }) => [dato], problems);
  if (problems.length > before) return null;
  return rows
    .map(({ record: { dato, titel, tekst } }) => ({ date: dato, title: titel, text: tekst }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1));
}
