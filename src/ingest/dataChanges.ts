import type { DataChange } from '../domain/dataset.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { dateCell, sentencesCell, textCell } from './plainCells.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';

const SHAPE = { dato: dateCell, titel: textCell, tekst: sentencesCell };

/** `data/aendringer.csv`: what readers are told of each change of the data, one line a date; newest first. */
export const readDataChanges = (table: RawTable): Checked<DataChange[]> =>
  andThen(readRecords(table, SHAPE), (rows) =>
    unlessWrong(
      rows
        .map(({ record: { dato, titel, tekst } }) => ({ date: dato, title: titel, text: tekst }))
        .toSorted((a, b) => (a.date < b.date ? 1 : -1)),
      duplicates(table.file, 'dato', rows, ({ dato }) => [dato]),
    ),
  );
