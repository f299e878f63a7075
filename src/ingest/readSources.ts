import type { DataChange, Share } from '../domain/dataset.ts';
import { checkRegionTable } from './checkRegionTable.ts';
import { readCountSeries, type CountSeries } from './countSeries.ts';
import { readDataChanges } from './dataChanges.ts';
import { readDistribution } from './distribution.ts';
import type { LocalCountSeries } from './localSeries.ts';
import { readMunicipalityRegister, type RegisteredMunicipality } from './municipalityRegister.ts';
import { readPopulations, type Population } from './population.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRegionRegister, type RegisteredRegion } from './regionRegister.ts';
import { readRegionTable, type RegionTable } from './regionTable.ts';
import { readRelease, type Release } from './release.ts';
import { readRemarks, type ScopedRemark } from './remarks.ts';
import * as source from './sourceFiles.ts';

/** Every source as records, each checked by itself and against the registers. `null`: it has problems. */
export interface Sources {
  readonly regions: readonly RegisteredRegion[] | null;
  readonly municipalities: readonly RegisteredMunicipality[] | null;
  /** Those that can be read. */
  readonly tables: readonly RegionTable[];
  readonly national: CountSeries | null;
  /** Those that can be read. */
  readonly localSeries: readonly LocalCountSeries[];
  readonly situations: readonly Share[] | null;
  readonly ages: readonly Share[] | null;
  readonly populations: readonly Population[] | null;
  readonly remarks: readonly ScopedRemark[] | null;
  readonly release: Release | null;
  readonly changes: readonly DataChange[] | null;
}

/** Reports the regions whose table is missing, where the register names them. */
function reportMissingTables(
  files: source.SourceFiles,
  regions: readonly RegisteredRegion[],
  problems: Problem[],
): void {
  for (const { line, name, slug } of regions) {
    const table = source.regionTableFile(slug);
    if (files.has(table)) continue;
    const file = source.REGION_REGISTER_FILE;
    const expected = `the file ${table} with the table of ${name}, but it is missing`;
    const remedy = 'Put the file back, or correct its name or the slug here: they must be the same.';
    problems.push({ file, line, column: 'slug', value: slug, expected, remedy });
  }
}

/** Every region table there is; one that the register does not know is checked too. */
function readTables(files: source.SourceFiles, problems: Problem[]): RegionTable[] {
  return source.regionTableSlugs(files).flatMap((slug) => {
    const raw = source.openTable(files, source.regionTableFile(slug), problems);
    const table = raw && readRegionTable(raw, slug, problems);
    if (table !== null) checkRegionTable(table, problems);
    return table ?? [];
  });
}

function readLocalSeries(
  files: source.SourceFiles,
  municipalities: Sources['municipalities'],
  problems: Problem[],
): LocalCountSeries[] {
  return source.localSeriesSlugs(files).flatMap((slug) => {
    const raw = source.openTable(files, source.localSeriesFile(slug), problems);
    const series = raw && readCountSeries(raw, problems);
    const code = municipalities?.find((municipality) => municipality.slug === slug)?.code;
    return series === null || code === undefined ? [] : [{ municipalityCode: code, series }];
  });
}

/** Reads every file as far as it can be read, so that all problems are found together. */
export function readSources(files: source.SourceFiles, problems: Problem[]): Sources {
  const read = <T>(file: string, reader: (table: RawTable) => T | null): T | null => {
    const table = source.openTable(files, file, problems);
    return table && reader(table);
  };
  const regions = read(source.REGION_REGISTER_FILE, (table) => readRegionRegister(table, problems));
  const municipalities = read(source.MUNICIPALITY_REGISTER_FILE, (table) =>
    readMunicipalityRegister(table, regions, problems),
  );
  if (regions !== null) reportMissingTables(files, regions, problems);
  if (regions !== null && municipalities !== null) {
    const known = [
      ...regions.map(({ slug }) => source.regionTableFile(slug)),
      ...municipalities.map(({ slug }) => source.localSeriesFile(slug)),
    ];
    source.reportUnknownFiles(files, known, problems);
  }
  const municipalityCodes = municipalities?.map(({ code }) => code) ?? null;
  const regionCodes = regions?.map(({ code }) => code) ?? null;
  return {
    regions,
    municipalities,
    tables: readTables(files, problems),
    national: read(source.NATIONAL_FILE, (table) => readCountSeries(table, problems)),
    localSeries: readLocalSeries(files, municipalities, problems),
    situations: read(source.SITUATION_FILE, (table) => readDistribution(table, 'with-remainder', problems)),
    ages: read(source.AGE_FILE, (table) => readDistribution(table, 'exact', problems)),
    populations: read(source.POPULATION_FILE, (table) => readPopulations(table, regions, problems)),
    remarks: read(source.REMARK_FILE, (table) =>
      readRemarks(table, municipalityCodes, regionCodes, problems),
    ),
    release: read(source.RELEASE_FILE, (table) => readRelease(table, problems)),
    changes: read(source.CHANGES_FILE, (table) => readDataChanges(table, problems)),
  };
}
