import type { Count, MunicipalityCode, PrintedRate, RegionCode } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { unlessWrong, type Checked } from './checked.ts';
import { printCount } from './danishNumber.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import type { Problem } from './problem.ts';
import { required } from './required.ts';
import type { ResolvedTable } from './resolveTable.ts';
import { NAME_COLUMN } from './regionTableHeader.ts';

/** What all tables together say of one municipality. */
export interface MunicipalityCounts {
  readonly code: MunicipalityCode;
  /** Oldest first, at least one. */
  readonly counts: readonly Count[];
  /** The region in whose table the newest count stands, and what that table prints. */
  readonly regionCode: RegionCode;
  /** As the tables print them, oldest first; the last is the newest count's. */
  readonly rates: readonly PrintedRate[];
  readonly printedRate: number | null;
  readonly flagged: boolean;
}

const newestYear = ({ table }: ResolvedTable): number => table.columns.counts.at(-1)?.year ?? 0;

/** Where a count stands, to name it when another table disagrees. */
interface PlacedCount extends Count {
  readonly place: string;
}

/** The counts of all tables, oldest first, and where two of them disagree. */
function mergeCounts(
  code: MunicipalityCode,
  tables: readonly ResolvedTable[],
): { counts: Count[]; problems: Problem[] } {
  const merged = new Map<number, PlacedCount>();
  const problems: Problem[] = [];
  for (const { table, municipalities } of tables) {
    const { file, columns } = table;
    const { line, counts } = required(municipalities.get(code), code);
    counts.forEach(({ year, persons }, i) => {
      const other = merged.get(year);
      if (other === undefined) {
        merged.set(year, { year, persons, place: `${file}:${line}` });
      } else if (other.persons !== persons) {
        const column = columns.counts[i]?.column ?? null;
        const differs = fault('countElsewhere', printCount(other.persons), other.place);
        problems.push({ file, line, column, value: printCount(persons), ...differs });
      }
    });
  }
  const counts = [...merged.values()]
    .map(({ year, persons }) => ({ year, persons }))
    .toSorted((a, b) => a.year - b.year);
  return { counts, problems };
}

/** The rates of all tables; where two print the same year, the newer table's. */
function printedRates(code: MunicipalityCode, tables: readonly ResolvedTable[]): PrintedRate[] {
  const rates = new Map<number, PrintedRate>();
  for (const { municipalities } of tables) {
    const row = required(municipalities.get(code), code);
    row.rates.forEach(({ year, rate }, i) => {
      const newest = i === row.rates.length - 1;
      const flagged = newest ? row.flagged : (rates.get(year)?.flagged ?? null);
      rates.set(year, { year, printed: rate, flagged });
    });
  }
  return [...rates.values()].toSorted((a, b) => a.year - b.year);
}

/**
 * A municipality's counts from every table it stands in. After a change of regions it stands in an older
 * region's table with older counts and in a newer one's with newer: the newest decides its region.
 *
 * @returns no counts where two tables disagree, or two regions both have its newest count
 */
export function municipalityCounts(
  { code, name }: RegisteredMunicipality,
  all: readonly ResolvedTable[],
): Checked<MunicipalityCounts> {
  const tables = all
    .filter(({ municipalities }) => municipalities.has(code))
    .toSorted((a, b) => newestYear(a) - newestYear(b));
  const [newest, rival] = tables.toReversed();
  if (newest === undefined) throw new RangeError(`${name} stands in no table`);
  const row = required(newest.municipalities.get(code), name);
  const { counts, problems } = mergeCounts(code, tables);
  if (rival !== undefined && newestYear(rival) === newestYear(newest)) {
    problems.push({
      file: newest.table.file,
      line: row.line,
      column: NAME_COLUMN,
      value: row.name,
      ...fault('twoRegions', name, rival.table.file, newestYear(rival)),
    });
  }
  return unlessWrong(
    {
      code,
      counts,
      regionCode: newest.region.code,
      rates: printedRates(code, tables),
      printedRate: row.rates.at(-1)?.rate ?? null,
      flagged: row.flagged,
    },
    problems,
  );
}
