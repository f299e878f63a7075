import type { DataChange } from '../domain/dataset.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { dateCell, optionalCodesCell, sentencesCell, textCell } from './plainCells.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords } from './readRecords.ts';
import { type KnownCodes, scopeProblems } from './remarks.ts';

const SHAPE = {
  dato: dateCell,
  titel: textCell,
  tekst: sentencesCell,
  omfang: optionalCodesCell,
  titel_en: textCell,
  tekst_en: sentencesCell,
};

/**
 * `data/aendringer.csv`: what readers are told of each change of the data, one line a date; newest first.
 *
 * @param known `null` where the registers couldn't be read; the codes are not looked up then
 */
export const readDataChanges = (table: RawTable, known: KnownCodes | null): Checked<DataChange[]> =>
  andThen(readRecords(table, SHAPE), (rows) =>
    unlessWrong(
      rows
        .map(({ record }) => ({
          date: record.dato,
          title: record.titel,
          text: record.tekst,
          english: { title: record.titel_en, text: record.tekst_en },
          codes: record.omfang,
        }))
        .toSorted((a, b) => (a.date < b.date ? 1 : -1)),
      [
        ...duplicates(table.file, 'dato', rows, ({ dato }) => [dato]),
        ...rows.flatMap((row) => scopeProblems(table.file, row, known, true)),
      ],
    ),
  );
