import type { DataChange, PlaceName, Share } from '../domain/dataset.ts';
import { andThen, type Checked } from './checked.ts';
import { checkRegionTable } from './checkRegionTable.ts';
import { readCountSeries, type CountSeries, type LocalCountSeries } from './countSeries.ts';
import { readDataChanges } from './dataChanges.ts';
import { readDistribution } from './distribution.ts';
import { readEarlierCounts, type EarlierCount } from './earlierCounts.ts';
import { fault } from './fault.ts';
import { readInhabitants } from './inhabitants.ts';
import { readMunicipalityRegister, type RegisteredMunicipality } from './municipalityRegister.ts';
import { readPlaceNames } from './readPlaceNames.ts';
import { readPopulations, type Population } from './population.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import type { Sourced } from './readRecords.ts';
import { readRegionRegister, type RegisteredRegion } from './regionRegister.ts';
import { readRegionTable, type RegionTable } from './readRegionTable.ts';
import { readRelease, type Release } from './release.ts';
import { readRemarks, type KnownCodes, type ScopedRemark } from './remarks.ts';
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
  /** Empty where there is no such file. */
  readonly earlier: readonly Sourced<EarlierCount>[] | null;
  readonly situations: readonly Share[] | null;
  readonly ages: readonly Share[] | null;
  readonly placeNames: readonly PlaceName[] | null;
  /** Of the country and the regions. */
  readonly populations: readonly Population[] | null;
  /** Of the municipalities. */
  readonly inhabitants: readonly Population[] | null;
  readonly remarks: readonly ScopedRemark[] | null;
  readonly release: Release | null;
  readonly changes: readonly DataChange[] | null;
}

/** The regions whose table is missing, where the register names them. */
const missingTables = (files: source.SourceFiles, regions: readonly RegisteredRegion[]): Problem[] =>
  regions
    .map((region) => ({ ...region, table: source.regionTableFile(region.slug) }))
    .filter(({ table }) => !files.has(table) && !source.isInUnreadableFolder(files, table))
    .map(({ line, name, slug, table }) => {
      const place = { file: source.REGION_REGISTER_FILE, line, column: 'slug', value: slug };
      return source.misnamedFile(files, table) ?? { ...place, ...fault('missingTable', table, name) };
    });

/** Files whose name neither register gives a place; not told where a register couldn't be read. */
function misplacedFiles(
  files: source.SourceFiles,
  regions: readonly RegisteredRegion[] | null,
  municipalities: readonly RegisteredMunicipality[] | null,
): Problem[] {
  if (regions === null || municipalities === null) return [];
  return source.unknownFiles(files, [
    ...regions.map(({ slug }) => source.regionTableFile(slug)),
    ...municipalities.map(({ slug }) => source.localSeriesFile(slug)),
  ]);
}

/** A region table; one that the register does not know is checked too. */
const readTable = (files: source.SourceFiles, slug: string): Checked<RegionTable> =>
  andThen(source.openTable(files, source.regionTableFile(slug)), (raw) =>
    andThen(readRegionTable(raw, slug), (table) => ({ value: table, problems: checkRegionTable(table) })),
  );

/** A municipality's series; `null` where the register doesn't know the file's name. */
function readLocalSeries(
  files: source.SourceFiles,
  slug: string,
  municipalities: readonly RegisteredMunicipality[] | null,
): Checked<LocalCountSeries> {
  const { value: series, problems } = andThen(
    source.openTable(files, source.localSeriesFile(slug)),
    readCountSeries,
  );
  const code = municipalities?.find((municipality) => municipality.slug === slug)?.code;
  const value = series === null || code === undefined ? null : { municipalityCode: code, series };
  return { value, problems };
}

/** Reads every file as far as it can be read, so that all problems are found together. */
export function readSources(files: source.SourceFiles): { sources: Sources; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  /** The value alone; what is wrong with it is kept for the end. */
  const keep = <T>({ value, problems: found }: Checked<T>): T | null => {
    problems.push(...found);
    return value;
  };
  const read = <T>(file: string, reader: (table: RawTable) => Checked<T>): T | null =>
    keep(andThen(source.openTable(files, file), reader));
  const regions = read(source.REGION_REGISTER_FILE, readRegionRegister);
  const municipalities = read(source.MUNICIPALITY_REGISTER_FILE, (table) =>
    readMunicipalityRegister(table, regions),
  );
  const known: KnownCodes | null = regions &&
    municipalities && {
      municipalities: municipalities.map(({ code }) => code),
      regions: regions.map(({ code }) => code),
    };
  const national = read(source.NATIONAL_FILE, readCountSeries);
  const countYears = national?.counts.map(({ record }) => record.year) ?? null;
  const sources: Sources = {
    regions,
    municipalities,
    tables: source.regionTableSlugs(files).flatMap((slug) => keep(readTable(files, slug)) ?? []),
    national,
    localSeries: source
      .localSeriesSlugs(files)
      .flatMap((slug) => keep(readLocalSeries(files, slug, municipalities)) ?? []),
    earlier:
      files.has(source.EARLIER_FILE) || source.misnamedFile(files, source.EARLIER_FILE) !== null
        ? read(source.EARLIER_FILE, (table) => readEarlierCounts(table, municipalities))
        : [],
    situations: read(source.SITUATION_FILE, (table) => readDistribution(table, 'with-remainder')),
    ages: read(source.AGE_FILE, (table) => readDistribution(table, 'exact')),
    placeNames: read(source.PLACE_NAME_FILE, (table) =>
      readPlaceNames(table, municipalities?.map(({ code }) => code) ?? null),
    ),
    populations: read(source.POPULATION_FILE, (table) => readPopulations(table, regions)),
    inhabitants: read(source.INHABITANTS_FILE, (table) => readInhabitants(table, municipalities)),
    remarks: read(source.REMARK_FILE, (table) => readRemarks(table, known, countYears)),
    release: read(source.RELEASE_FILE, readRelease),
    changes: read(source.CHANGES_FILE, (table) => readDataChanges(table, known)),
  };
  const misplaced = [
    ...(regions === null ? [] : missingTables(files, regions)),
    ...misplacedFiles(files, regions, municipalities),
    ...source.strayEntries(files),
  ];
  return { sources, problems: [...problems, ...misplaced] };
}
