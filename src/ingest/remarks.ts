import type { Remark, RemarkFigure } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { codesCell, optionalYearCell, sentencesCell, slugCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type Sourced } from './readRecords.ts';
import { cell, understood } from './reading.ts';

/** A remark and the municipalities and regions whose figure it follows. */
export interface ScopedRemark {
  readonly remark: Remark;
  /** Codes of municipalities or regions, at least one. */
  readonly codes: readonly string[];
  /** The count that it is about; `null`: every count. */
  readonly year: number | null;
}

/**
 * The remarks that go with a place's newest figures. One on an earlier count is about the change since then,
 * where that count is the one before: what is odd about either end is odd about the difference.
 *
 * @param years of the place's counts, oldest first
 */
export const remarksOf = (
  remarks: readonly ScopedRemark[],
  code: string,
  years: readonly number[],
): Remark[] =>
  remarks
    .filter(({ codes }) => codes.includes(code))
    .flatMap(({ remark, year }): Remark[] => {
      if (year === null || year === years.at(-1)) return [remark];
      const ofCount = remark.figure === 'count' || remark.figure === 'rate';
      return ofCount && year === years.at(-2) ? [{ ...remark, figure: 'change' }] : [];
    });

/** Every code of the registers. */
export interface KnownCodes {
  readonly municipalities: readonly string[];
  readonly regions: readonly string[];
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
  return fault('remarkFigure', [...FIGURES.keys()]);
});

const SHAPE = {
  id: slugCell,
  omfang: codesCell,
  aar: optionalYearCell,
  tal: figureCell,
  tekst: sentencesCell,
  kilde: textCell,
  tekst_en: sentencesCell,
  kilde_en: textCell,
};

/**
 * Codes of a scope that stand twice, or of places that no register knows.
 *
 * @param known `null` where the registers couldn't be read; the codes are not looked up then
 * @param regionsToo whether it may be a region's figure
 */
export function scopeProblems(
  file: string,
  { line, record: { omfang: scope } }: Sourced<{ readonly omfang: readonly string[] }>,
  known: KnownCodes | null,
  regionsToo: boolean,
): Problem[] {
  const codes = scope.map((code) => ({ line, record: code }));
  const twice = duplicates(file, 'omfang', codes, (code) => [code]);
  if (known === null) return twice;
  const unknown = scope
    .filter((code) => !known.municipalities.includes(code) && !(regionsToo && known.regions.includes(code)))
    .map((code) => ({ file, line, column: 'omfang', value: code, ...fault('remarkScope', regionsToo) }));
  return [...twice, ...unknown];
}

/**
 * `data/noter.csv`.
 *
 * @param known `null` where the registers couldn't be read; the codes are not looked up then
 * @param countYears `null` where the national series couldn't be read; years are not looked up then
 */
export const readRemarks = (
  table: RawTable,
  known: KnownCodes | null,
  countYears: readonly number[] | null,
): Checked<ScopedRemark[]> =>
  andThen(readRecords(table, SHAPE), (rows) =>
    unlessWrong(
      rows.map(({ record }) => ({
        remark: {
          id: record.id,
          figure: record.tal,
          text: record.tekst,
          source: record.kilde,
          english: { text: record.tekst_en, source: record.kilde_en },
        },
        codes: record.omfang,
        year: record.aar,
      })),
      [
        ...duplicates(table.file, 'id', rows, (row) => [row.id]),
        ...rows.flatMap((row) => scopeProblems(table.file, row, known, row.record.tal !== 'flag')),
        ...rows.flatMap(({ line, record: { aar } }): Problem[] =>
          aar === null || countYears === null || countYears.includes(aar)
            ? []
            : [
                {
                  file: table.file,
                  line,
                  column: 'aar',
                  value: String(aar),
                  ...fault('remarkYear', countYears),
                },
              ],
        ),
      ],
    ),
  );
