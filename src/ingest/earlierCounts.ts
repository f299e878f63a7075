import type { Count, MunicipalityCode } from '../domain/dataset.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { SERIES_COUNT_COLUMN, type CountSeries, type LocalCountSeries } from './countSeries.ts';
import { duplicates } from './duplicates.ts';
import { fault } from './fault.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import { codeCell, plainCountCell, textCell, yearCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type Sourced } from './readRecords.ts';
import { EARLIER_FILE as file } from './sourceFiles.ts';

/** A municipality's count of a year before the region tables begin. */
export interface EarlierCount extends Count {
  readonly code: MunicipalityCode;
}

const SHAPE = { kommunekode: codeCell, navn: textCell, aar: yearCell, [SERIES_COUNT_COLUMN]: plainCountCell };

/**
 * `data/vive/tidligere.csv`: counts of some or all municipalities, in any order.
 *
 * @param register `null` where it couldn't be read; codes and names are not looked up then
 */
export const readEarlierCounts = (
  table: RawTable,
  register: readonly RegisteredMunicipality[] | null,
): Checked<Sourced<EarlierCount>[]> =>
  andThen(readRecords(table, SHAPE), (rows) =>
    unlessWrong(
      rows.map(({ line, record: { kommunekode, aar, antal } }) => ({
        line,
        record: { code: kommunekode, year: aar, persons: antal },
      })),
      [
        ...duplicates(file, 'aar', rows, (row) => [`${row.kommunekode} ${row.aar}`]),
        ...rows.flatMap(({ line, record: { kommunekode, navn } }): Problem[] => {
          const known = register?.find(({ code }) => code === kommunekode);
          if (register === null || known?.name === navn) return [];
          return known === undefined
            ? [{ file, line, column: 'kommunekode', value: kommunekode, ...fault('remarkScope', false) }]
            : [{ file, line, column: 'navn', value: navn, ...fault('placeName', known.name) }];
        }),
      ],
    ),
  );

/** Years that the region tables have themselves, or in which nobody was counted. */
const wrongYears = (
  counts: readonly Sourced<EarlierCount>[],
  national: CountSeries,
  firstPrinted: number,
): Problem[] => {
  const years = national.counts.map(({ record }) => record.year).filter((year) => year < firstPrinted);
  return counts
    .filter(({ record }) => !years.includes(record.year))
    .map(({ line, record: { year } }) => ({
      file,
      line,
      column: 'aar',
      value: String(year),
      ...fault('earlierYear', years),
    }));
};

/** Years in which some municipalities have more than the whole country. */
const wrongSums = (counts: readonly Sourced<EarlierCount>[], national: CountSeries): Problem[] =>
  national.counts.flatMap(({ record: { year, persons } }) => {
    const ofYear = counts.filter(({ record }) => record.year === year);
    const sum = ofYear.reduce((total, { record }) => total + record.persons, 0);
    if (sum <= persons) return [];
    const line = ofYear.at(-1)?.line ?? 1;
    return [
      { file, line, column: SERIES_COUNT_COLUMN, value: null, ...fault('earlierSum', year, persons, sum) },
    ];
  });

/** Counts that a municipality's own file has otherwise. */
const otherwiseInCases = (
  counts: readonly Sourced<EarlierCount>[],
  localSeries: readonly LocalCountSeries[],
): Problem[] =>
  counts.flatMap(({ line, record: { code, year, persons } }) => {
    const own = localSeries.find(({ municipalityCode }) => municipalityCode === code)?.series.counts;
    const other = own?.find(({ record }) => record.year === year)?.record.persons;
    if (other === undefined || other === persons) return [];
    const found = fault('seriesDiffers', year, other, 'cases');
    return [{ file, line, column: SERIES_COUNT_COLUMN, value: String(persons), ...found }];
  });

/**
 * What of the earlier counts doesn't fit the other sources.
 *
 * @param firstPrinted the first year of the region tables
 */
export const checkEarlierCounts = (
  counts: readonly Sourced<EarlierCount>[],
  national: CountSeries,
  localSeries: readonly LocalCountSeries[],
  firstPrinted: number,
): Problem[] => [
  ...wrongYears(counts, national, firstPrinted),
  ...wrongSums(counts, national),
  ...otherwiseInCases(counts, localSeries),
];
