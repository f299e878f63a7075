import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import { readPopulationLines, type Population } from './population.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';

/**
 * The islands of Ertholmene: in Statistics Denmark's table of municipalities and in the sums of their
 * region and the country, but no municipality, and nobody counts there.
 */
const CHRISTIANSOE = { code: '0411', name: 'Christiansø' };
/** Bornholm lies beside it, in the same region. */
const BORNHOLM = '0400';

/** Places that the table has on one date and lacks on another, or never has. */
function missingPlaces(
  file: string,
  rows: readonly Population[],
  places: ReadonlyMap<string, string>,
): Problem[] {
  return [...Map.groupBy(rows, ({ year }) => year)].flatMap(([year, ofYear]) => {
    const found = new Set(ofYear.map(({ code }) => code));
    return [...places]
      .filter(([code]) => !found.has(code))
      .map(([code, name]) => ({
        file,
        line: ofYear.at(-1)?.line ?? 1,
        column: 'kode',
        value: null,
        ...fault('inhabitantsMissing', code, name, year),
      }));
  });
}

/** `data/dst/folketal.csv`: each municipality of the register, and Christiansø, on each of its dates. */
export function readInhabitants(
  table: RawTable,
  municipalities: readonly RegisteredMunicipality[] | null,
): Checked<readonly Population[]> {
  const names =
    municipalities && new Map([...municipalities, CHRISTIANSOE].map(({ code, name }) => [code, name]));
  const otherwise = fault('inhabitantsCode', CHRISTIANSOE.code, CHRISTIANSOE.name);
  return andThen(readPopulationLines(table, names && { names, otherwise }), (rows) =>
    unlessWrong(rows, names === null ? [] : missingPlaces(table.file, rows, names)),
  );
}

/**
 * Inhabitants of a region on 1 January of a year: those of its municipalities, with Christiansø where
 * Bornholm is one of them.
 *
 * @returns `null` where those of a municipality are not known
 */
export function inhabitantsOfRegion(
  municipalityCodes: readonly string[],
  inhabitants: readonly Population[],
  year: number,
): number | null {
  const codes = municipalityCodes.includes(BORNHOLM)
    ? [...municipalityCodes, CHRISTIANSOE.code]
    : municipalityCodes;
  const rows = inhabitants.filter((row) => row.year === year && codes.includes(row.code));
  return rows.length < codes.length ? null : rows.reduce((sum, row) => sum + row.inhabitants, 0);
}
