import type { MunicipalityCode } from '../domain/dataset.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import type { RegionTable } from './regionTable.ts';
import type { RegionTableRow } from './regionTableRow.ts';
import { NAME_COLUMN } from './regionTableHeader.ts';
import type { RegisteredRegion } from './regionRegister.ts';

/** A region's table whose names have become codes. */
export interface ResolvedTable {
  readonly table: RegionTable;
  readonly region: RegisteredRegion;
  /** In printed order. */
  readonly municipalities: ReadonlyMap<MunicipalityCode, RegionTableRow>;
}

const spellingsOf = ({ name, otherSpellings }: RegisteredMunicipality): readonly string[] => [
  name,
  ...otherSpellings,
];

function unknownName(name: string, register: readonly RegisteredMunicipality[]) {
  const nearest = nearestName(name, register.flatMap(spellingsOf));
  return {
    expected: 'the name of a municipality, spelled as in data/register/kommuner.csv',
    remedy:
      nearest === null
        ? 'Correct the name, or add the spelling to andre_stavemaader there.'
        : `Did you mean "${nearest}"? Correct the name, or add the spelling to andre_stavemaader there.`,
  };
}

function reportMissing(
  { file, total }: RegionTable,
  region: RegisteredRegion,
  found: ReadonlyMap<MunicipalityCode, RegionTableRow>,
  register: readonly RegisteredMunicipality[],
  problems: Problem[],
): void {
  for (const municipality of register) {
    if (!municipality.regionCodes.includes(region.code) || found.has(municipality.code)) continue;
    problems.push({
      file,
      line: total?.line ?? 1,
      column: NAME_COLUMN,
      value: null,
      expected: `a line for ${municipality.name}, which the register has in ${region.name}`,
      remedy:
        'Add the line as the printed table has it, or correct its region in data/register/kommuner.csv.',
    });
  }
}

/**
 * Joins a region's table to the register: by name or listed spelling to the code, each municipality of
 * the region once and no other.
 *
 * @returns `null` where it does not fit the register
 */
export function resolveTable(
  table: RegionTable,
  region: RegisteredRegion,
  register: readonly RegisteredMunicipality[],
  problems: Problem[],
): ResolvedTable | null {
  const before = problems.length;
  const municipalities = new Map<MunicipalityCode, RegionTableRow>();
  for (const row of table.rows) {
    const place = { file: table.file, line: row.line, column: NAME_COLUMN, value: row.name };
    const municipality = register.find((candidate) => spellingsOf(candidate).includes(row.name));
    if (municipality === undefined) {
      problems.push({ ...place, ...unknownName(row.name, register) });
      continue;
    }
    const first = municipalities.get(municipality.code);
    if (first !== undefined) {
      const expected = `${municipality.name} once, but line ${first.line} has it too`;
      problems.push({ ...place, expected, remedy: 'Delete the line that is too many.' });
    } else if (!municipality.regionCodes.includes(region.code)) {
      const expected = `municipalities of ${region.name} (${region.code}); the register has ${municipality.name} in ${municipality.regionCodes.join(', ')}`;
      const remedy = 'Move the line to the table of its region, or correct data/register/kommuner.csv.';
      problems.push({ ...place, expected, remedy });
    }
    municipalities.set(municipality.code, first ?? row);
  }
  if (table.complete) reportMissing(table, region, municipalities, register, problems);
  return problems.length > before || !table.complete ? null : { table, region, municipalities };
}
