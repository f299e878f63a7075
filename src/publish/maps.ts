/** The maps of the site, each drawn once per build. */
import { layoutCapitalInset } from '../charts/layoutCapitalInset.ts';
import { layoutNationalMap } from '../charts/layoutNationalMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { neighbours } from '../charts/neighbours.ts';
import { dataset } from '../dataset.ts';
import type { MunicipalityCode, RegionCode } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';

export const regionOf: ReadonlyMap<MunicipalityCode, RegionCode> = new Map(
  dataset.municipalities.map(({ code, regionCode }) => [code, regionCode]),
);

/** Pixels of the drawings; the page scales them. */
const NATIONAL_WIDTH = 700;
const CAPITAL_WIDTH = 420;

export const nationalMap = layoutNationalMap(mapFile('full'), { width: NATIONAL_WIDTH, regionOf });
export const capitalMap = layoutCapitalInset(mapFile('full'), { width: CAPITAL_WIDTH, regionOf });

/** København lies under its inset's frame, and is named in the inset. */
export const CAPITAL: MunicipalityCode = '0101';
export const BORNHOLM: MunicipalityCode = '0400';
/** Places on the national map that help one find one's way. */
export const ORIENTATION: readonly MunicipalityCode[] = ['0851', '0751', '0461', '0561'];
/** How many times the inset is larger than what it enlarges. */
export const CAPITAL_MAGNIFICATION = Math.round(CAPITAL_WIDTH / nationalMap.capitalFrame.width);

/** Persons of the circles that the scale shows: the most, and round numbers. */
export const circleSteps = (): number[] => [
  Math.max(...dataset.municipalities.map(({ counts }) => latestCount(counts).persons)),
  500,
  100,
];

const touching = neighbours(mapFile('full'));

/** Codes of the municipalities that touch this one on the generalised map; none for islands. */
export const neighbourCodes = (code: MunicipalityCode): readonly MunicipalityCode[] =>
  touching.get(code) ?? [];
