/** The geometry that maps share, each made once per build. */
import { type CapitalInset, layoutCapitalInset } from '../charts/layoutCapitalInset.ts';
import { layoutNationalMap, type NationalMap } from '../charts/layoutNationalMap.ts';
import { mapFile } from '../charts/mapFile.ts';
import { neighbours } from '../charts/neighbours.ts';
import { dataset } from '../dataset.ts';
import type { MunicipalityCode, RegionCode } from '../domain/dataset.ts';

export const regionOf: ReadonlyMap<MunicipalityCode, RegionCode> = new Map(
  dataset.municipalities.map(({ code, regionCode }) => [code, regionCode]),
);

/** What is made for a width in pixels, kept. */
function keptByWidth<T>(make: (width: number) => T): (width: number) => T {
  const made = new Map<number, T>();
  return (width) => {
    const value = made.get(width) ?? make(width);
    made.set(width, value);
    return value;
  };
}

export const countryGeometry: (width: number) => NationalMap = keptByWidth((width) =>
  layoutNationalMap(mapFile('full'), { width, regionOf }),
);
export const capitalGeometry: (width: number) => CapitalInset = keptByWidth((width) =>
  layoutCapitalInset(mapFile('full'), { width, regionOf }),
);

const touching = neighbours(mapFile('full'));

/** Codes of the municipalities that touch this one on the generalised map; none for islands. */
export const neighbourCodes = (code: MunicipalityCode): readonly MunicipalityCode[] =>
  touching.get(code) ?? [];
