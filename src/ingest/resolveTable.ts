import type { MunicipalityCode } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { refused, unlessWrong, type Checked } from './checked.ts';
import type { RegisteredMunicipality } from './municipalityRegister.ts';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import type { RegionTable } from './readRegionTable.ts';
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

/** Municipalities of the region that its table lacks. */
const missingFrom = (
  { file, total }: RegionTable,
  region: RegisteredRegion,
  found: ReadonlyMap<MunicipalityCode, RegionTableRow>,
  register: readonly RegisteredMunicipality[],
): Problem[] =>
  register
    .filter(({ code, regionCodes }) => regionCodes.includes(region.code) && !found.has(code))
    .map(({ name }) => ({
      file,
      line: total?.line ?? 1,
      column: NAME_COLUMN,
      value: null,
      ...fault('missingMunicipality', name, region.name),
    }));

/**
 * Joins a region's table to the register: by name or listed spelling to the code, each municipality of
 * the region once and no other.
 *
 * @returns no joined table where it does not fit the register, or could not be read whole
 */
export function resolveTable(
  table: RegionTable,
  region: RegisteredRegion,
  register: readonly RegisteredMunicipality[],
): Checked<ResolvedTable> {
  const municipalities = new Map<MunicipalityCode, RegionTableRow>();
  const problems = table.rows.flatMap((row): Problem[] => {
    const place = { file: table.file, line: row.line, column: NAME_COLUMN, value: row.name };
    const municipality = register.find((candidate) => spellingsOf(candidate).includes(row.name));
    if (municipality === undefined) {
      const nearest = nearestName(row.name, register.flatMap(spellingsOf));
      return [{ ...place, ...fault('unknownMunicipality', nearest) }];
    }
    const { code, name, regionCodes } = municipality;
    const first = municipalities.get(code);
    if (first !== undefined) return [{ ...place, ...fault('municipalityTwice', name, first.line) }];
    municipalities.set(code, row);
    if (regionCodes.includes(region.code)) return [];
    return [{ ...place, ...fault('otherRegion', region.name, region.code, name, regionCodes) }];
  });
  if (!table.complete) return refused(...problems);
  return unlessWrong({ table, region, municipalities }, [
    ...problems,
    ...missingFrom(table, region, municipalities, register),
  ]);
}
