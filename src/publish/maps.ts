/** The maps of the site, each drawn once per build. */
import { layoutCapitalInset } from '../charts/layoutCapitalInset.ts';
import { layoutNationalMap } from '../charts/layoutNationalMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { neighbours } from '../charts/neighbours.ts';
import { dataset } from '../dataset.ts';
import type { MunicipalityCode, RegionCode } from '../domain/dataset.ts';

export const regionOf: ReadonlyMap<MunicipalityCode, RegionCode> = new Map(
  dataset.municipalities.map(({ code, regionCode }) => [code, regionCode]),
);

/** Pixels of the drawings; the page scales them. */
const NATIONAL_WIDTH = 700;
const CAPITAL_WIDTH = 420;

export const nationalMap = layoutNationalMap(mapFile('full'), { width: NATIONAL_WIDTH, regionOf });
export const capitalMap = layoutCapitalInset(mapFile('full'), { width: CAPITAL_WIDTH, regionOf });

const touching = neighbours(mapFile('full'));

/** Codes of the municipalities that touch this one on the generalised map; none for islands. */
export const neighbourCodes = (code: MunicipalityCode): readonly MunicipalityCode[] =>
  touching.get(code) ?? [];
