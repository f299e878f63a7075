import type { MunicipalityNames, RegionCode } from '../domain/dataset.ts';
import { formatGenitive } from '../format/formatGenitive.ts';
import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import { duplicates } from './duplicates.ts';
import { codeCell, codesCell, optionalTextCell, slugCell, textCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type RecordOf, type Sourced } from './readRecords.ts';
import { cell, understood } from './reading.ts';
import type { RegisteredRegion } from './regionRegister.ts';

/** A municipality as the register has it. */
export interface RegisteredMunicipality extends MunicipalityNames {
  /** Every region it has belonged to in some count. */
  readonly regionCodes: readonly RegionCode[];
}

const locativeCell = cell((text) => {
  if (text === '') return understood(null);
  if (/^(i|på) \S/.test(text)) return understood(text);
  return fault('locative');
});

const SPELLING_SEPARATOR = '|';

const spellingsCell = cell((text) => {
  const spellings = text === '' ? [] : text.split(SPELLING_SEPARATOR);
  if (spellings.every((spelling) => spelling !== '' && spelling === spelling.trim())) {
    return understood<readonly string[]>(spellings);
  }
  return fault('spellings');
});

const websiteCell = cell((text) => {
  if (text === '') return understood(null);
  return /^https:\/\/[a-z\d-]+(\.[a-z\d-]+)*\.dk$/.test(text) ? understood(text) : fault('website');
});

const SHAPE = {
  kommunekode: codeCell,
  navn: textCell,
  officielt_navn: textCell,
  genitiv: optionalTextCell,
  stedangivelse: locativeCell,
  slug: slugCell,
  regionskode: codesCell,
  andre_stavemaader: spellingsCell,
  hjemmeside: websiteCell,
};

function toMunicipality(row: RecordOf<typeof SHAPE>): RegisteredMunicipality {
  return {
    code: row.kommunekode,
    name: row.navn,
    officialName: row.officielt_navn,
    genitive: row.genitiv ?? formatGenitive(row.navn),
    locative: row.stedangivelse ?? `i ${row.navn}`,
    slug: row.slug,
    otherSpellings: row.andre_stavemaader,
    website: row.hjemmeside,
    regionCodes: row.regionskode,
  };
}

function unknownRegions(
  file: string,
  rows: readonly Sourced<RegisteredMunicipality>[],
  regions: readonly RegisteredRegion[],
): Problem[] {
  const known = regions.map((region) => region.code);
  return rows.flatMap(({ line, record }) =>
    record.regionCodes
      .filter((code) => !known.includes(code))
      .map((code) => {
        return { file, line, column: 'regionskode', value: code, ...fault('unknownRegion', known) };
      }),
  );
}

/** Codes that come before that of the line above: of two that were exchanged one does. */
const wrongOrder = (file: string, rows: readonly Sourced<RegisteredMunicipality>[]): Problem[] =>
  rows.flatMap(({ line, record: { code } }, i) => {
    const previous = rows[i - 1]?.record.code;
    if (previous === undefined || previous <= code) return [];
    return [{ file, line, column: 'kommunekode', value: code, ...fault('codeOrder', previous) }];
  });

/**
 * `data/register/kommuner.csv`, in the order of the codes.
 *
 * @param regions `null` where they couldn't be read; the region codes are not checked then
 */
export const readMunicipalityRegister = (
  table: RawTable,
  regions: readonly RegisteredRegion[] | null,
): Checked<RegisteredMunicipality[]> =>
  andThen(readRecords(table, SHAPE), (records) => {
    const { file } = table;
    const rows = records.map(({ line, record }) => ({ line, record: toMunicipality(record) }));
    return unlessWrong(
      rows.map(({ record }) => record).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      [
        ...duplicates(file, 'kommunekode', rows, (row) => [row.code]),
        ...duplicates(file, 'navn', rows, (row) => [row.name, ...row.otherSpellings]),
        ...duplicates(file, 'officielt_navn', rows, (row) => [row.officialName]),
        ...duplicates(file, 'slug', rows, (row) => [row.slug]),
        ...duplicates(file, 'hjemmeside', rows, ({ website }) => (website === null ? [] : [website])),
        ...wrongOrder(file, rows),
        ...(regions === null ? [] : unknownRegions(file, rows, regions)),
      ],
    );
  });
