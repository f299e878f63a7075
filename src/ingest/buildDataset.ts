import { changesOf } from '../domain/change.ts';
import { remarksOf } from './remarks.ts';
import type { Count, Country, Dataset, Remark, SeriesCount } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { levelOf } from '../domain/level.ts';
import { rateOf } from '../domain/rate.ts';
import { seriesCount } from '../domain/ratedCount.ts';
import { assembleLocalSeries } from './assembleLocalSeries.ts';
import { assembleMunicipalities } from './assembleMunicipalities.ts';
import { assembleRegions } from './assembleRegions.ts';
import type { CountSeries } from './countSeries.ts';
import { checkEdition } from './checkEdition.ts';
import { joinSources, type Joined } from './joinSources.ts';
import { COUNTRY_CODE, populationOf, type Population } from './population.ts';
import { IngestError } from './problem.ts';
import { readSources, type Sources } from './readSources.ts';
import { required } from './required.ts';
import { rereadOnce } from './rereadFiles.ts';
import type { SourceFiles } from './sourceFiles.ts';

/** A place's series, with its inhabitants where they are known. */
const withInhabitants = (
  counts: readonly Count[],
  populations: readonly Population[],
  code: string,
): SeriesCount[] =>
  counts.map((count) => seriesCount(count, populationOf(populations, code, count.year)?.inhabitants ?? null));

function assembleCountry(
  national: CountSeries,
  populations: readonly Population[],
  { municipalities }: Joined,
): Country {
  const series = withInhabitants(
    national.counts.map(({ record }) => record),
    populations,
    COUNTRY_CODE,
  );
  const { year, persons } = latestCount(series);
  const { name, inhabitants: population } = required(
    populationOf(populations, COUNTRY_CODE, year),
    'national population',
  );
  const rate = rateOf({ persons, population });
  return {
    name,
    series,
    changes: changesOf(series),
    latestYear: year,
    latestPersons: persons,
    population,
    rate,
    level: levelOf({ persons, population }),
    flaggedCount: municipalities.filter(({ flagged }) => flagged).length,
  };
}

/** Checked sources → the records that everything is made from. */
function assemble(sources: Sources, joined: Joined): Dataset {
  const national = required(sources.national, 'national series');
  const populations = required(sources.populations, 'populations');
  const inhabitants = required(sources.inhabitants, 'inhabitants');
  const remarks = required(sources.remarks, 'remarks');
  const remarksOn = (code: string, counts: readonly Count[]): Remark[] =>
    remarksOf(
      remarks,
      code,
      counts.map(({ year }) => year),
    );
  const country = assembleCountry(national, populations, joined);
  return {
    country,
    regions: assembleRegions(joined.tables, country.series, inhabitants, remarksOn),
    municipalities: assembleMunicipalities(
      required(sources.municipalities, 'municipality register'),
      joined.municipalities,
      inhabitants,
      country.latestPersons,
      remarksOn,
    ),
    situations: required(sources.situations, 'situations'),
    ages: required(sources.ages, 'ages'),
    localSeries: assembleLocalSeries(
      sources,
      joined.municipalities,
      country.series.map(({ year }) => year),
    ).map(({ municipalityCode, series }) => ({
      municipalityCode,
      series: withInhabitants(series, inhabitants, municipalityCode),
    })),
    placeNames: required(sources.placeNames, 'place names'),
    distributionYear: required(sources.release, 'release').distributionYear,
    dataDate: required(sources.release, 'release').dataDate,
    dataChanges: required(sources.changes, 'changes'),
  };
}

/**
 * The sources' bytes → every record of the site. Reads, checks and joins; touches no disk.
 *
 * @param files bytes by path in the repository, `data/vive/hovedstaden.csv`
 * @throws IngestError with every problem in every file together, where there is any
 */
export function buildDataset(files: SourceFiles): Dataset {
  const { sources, problems: found } = readSources(files);
  const { value: joined, problems: disagreeing } = joinSources(sources, found);
  const problems = rereadOnce([...found, ...disagreeing, ...checkEdition(sources)]);
  if (problems.length > 0) throw new IngestError(problems);
  return assemble(sources, required(joined, 'joined tables'));
}
