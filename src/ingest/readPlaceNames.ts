import type { PlaceName, PlaceNameKind } from '../domain/dataset.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { fault } from './fault.ts';
import { codesCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type RecordOf, type Sourced } from './readRecords.ts';
import { cell, understood } from './reading.ts';

const KINDS = new Map<string, PlaceNameKind>([
  ['kaldenavn', 'nickname'],
  ['kvarter', 'quarter'],
  ['ø', 'island'],
  ['tidligere kommune', 'former'],
]);

const kindCell = cell((text) => {
  const kind = KINDS.get(text);
  return kind === undefined ? fault('nameKind', [...KINDS.keys()]) : understood(kind);
});

const SHAPE = { navn: textCell, art: kindCell, kommunekode: codesCell };

/** Codes that stand twice in a line, or that the register doesn't know. */
function wrongCodes(
  file: string,
  { line, record: { kommunekode: codes } }: Sourced<RecordOf<typeof SHAPE>>,
  known: readonly string[] | null,
): Problem[] {
  const column = 'kommunekode';
  return [
    ...duplicates(
      file,
      column,
      codes.map((code) => ({ line, record: code })),
      (code) => [code],
    ),
    ...codes
      .filter((code) => known !== null && !known.includes(code))
      .map((value) => ({ file, line, column, value, ...fault('nameCode') })),
  ];
}

/** A name that stands for one municipality can't be that of two. */
const sharedNicknames = (file: string, rows: readonly Sourced<RecordOf<typeof SHAPE>>[]): Problem[] =>
  rows
    .filter(({ record }) => record.art === 'nickname' && record.kommunekode.length > 1)
    .map(({ line, record }) => ({
      file,
      line,
      column: 'kommunekode',
      value: record.kommunekode.join(' '),
      ...fault('nameShared'),
    }));

/**
 * `data/register/stednavne.csv`.
 *
 * @param known every municipality's code; `null` where the register couldn't be read
 */
export const readPlaceNames = (table: RawTable, known: readonly string[] | null): Checked<PlaceName[]> =>
  andThen(readRecords(table, SHAPE), (rows) => {
    const { file } = table;
    return unlessWrong(
      rows.map(({ record }) => ({
        name: record.navn,
        kind: record.art,
        municipalityCodes: record.kommunekode,
      })),
      [
        ...duplicates(file, 'navn', rows, (row) => [`${row.navn} (${row.art})`]),
        ...rows.flatMap((row) => wrongCodes(file, row, known)),
        ...sharedNicknames(file, rows),
      ],
    );
  });
