import { localised } from '#words/localised.ts';
import type { Municipality, MunicipalityCode, Region, RegionCode } from './domain/dataset.ts';
import { buildDataset } from './ingest/buildDataset.ts';
import { dataFolder, readDataFolder } from './ingest/readDataFolder.ts';

/**
 * The site's data, read and checked once per process: what the published files are made from.
 *
 * @throws IngestError on import where anything is wrong with the files: no page is built then
 */
export const datasetAsRead = buildDataset(readDataFolder(dataFolder()));

/** The same with names and remarks in the language of the build: what pages, figures and texts are made from. */
export const dataset = localised(datasetAsRead);

/** Regions of the newest count, in the order of the report; a region that has been taken over is none. */
export const currentRegions: readonly Region[] = dataset.regions.filter(
  ({ latestYear }) => latestYear === dataset.country.latestYear,
);

function lookup<T>(items: readonly T[], keyOf: (item: T) => string, what: string): (key: string) => T {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  return (key) => {
    const item = byKey.get(key);
    if (item === undefined) throw new RangeError(`no ${what} "${key}"`);
    return item;
  };
}

/** @throws RangeError where there is none */
export const municipalityBySlug: (slug: string) => Municipality = lookup(
  dataset.municipalities,
  ({ slug }) => slug,
  'municipality with the slug',
);

/** @throws RangeError where there is none */
export const municipalityByCode: (code: MunicipalityCode) => Municipality = lookup(
  dataset.municipalities,
  ({ code }) => code,
  'municipality with the code',
);

/** @throws RangeError where there is none */
export const regionBySlug: (slug: string) => Region = lookup(
  dataset.regions,
  ({ slug }) => slug,
  'region with the slug',
);

/** @throws RangeError where there is none */
export const regionByCode: (code: RegionCode) => Region = lookup(
  dataset.regions,
  ({ code }) => code,
  'region with the code',
);

/** The region's municipalities in the order of the printed table. */
export const municipalitiesOf = (region: Region): Municipality[] =>
  region.municipalityCodes.map(municipalityByCode);
