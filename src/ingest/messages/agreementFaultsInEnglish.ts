import { told } from './told.ts';

const COMPARE_LINE = 'Compare the whole line with the printed table.';
const SERIES_SOURCES = {
  tables: 'the sum of all region tables',
  region: "its region's table",
  cases: 'the file of its own in data/cases',
} as const;

/** Of figures, names and dates that do not agree with each other. */
export const agreementFaultsInEnglish = {
  percentFollows: (percent: string | null, from: string, to: string) =>
    told(
      percent === null
        ? `an empty cell, as a change from ${from} to ${to} has no percentage`
        : `${percent}, the change from ${from} to ${to}`,
      COMPARE_LINE,
    ),
  dashForNobody: (year: number) => told(`a dash (-), as nobody was counted in ${year}`, COMPARE_LINE),
  impossibleRate: (lowest: string, highest: string, persons: string) =>
    told(
      `a rate between ${lowest} and ${highest}, as ${persons} people can give in a Danish municipality`,
      COMPARE_LINE,
    ),
  starAtThreshold: (threshold: string, rate: string | null) =>
    told(
      `a star exactly where the printed rate is ${threshold} or more; here ${rate === null ? 'there is no rate' : `the printed rate is ${rate}`}`,
      'Compare the star and the rate with the printed table.',
    ),
  sum: (sum: string) =>
    told(`${sum}, the sum of the lines above`, 'Compare this column with the printed table, line by line.'),
  alphabetical: (previous: string) =>
    told(
      `a name that comes after "${previous}" in the Danish alphabet, as the report orders its tables`,
      'Check that no name has slipped to another line, and put the lines in alphabetical order.',
    ),
  totalOnce: (total: string) =>
    told(`"${total}" once, as the last line`, 'Move the line to the end, or delete it if it is there twice.'),
  totalLast: (total: string) =>
    told(`"${total}" as the last line`, 'Add the total as the printed table has it.'),
  unknownMunicipality: (nearest: string | null) =>
    told(
      'the name of a municipality, spelled as in data/register/kommuner.csv',
      nearest === null
        ? 'Correct the name, or add the spelling to andre_stavemaader there.'
        : `Did you mean "${nearest}"? Correct the name, or add the spelling to andre_stavemaader there.`,
    ),
  missingMunicipality: (name: string, region: string) =>
    told(
      `a line for ${name}, which the register has in ${region}`,
      'Add the line as the printed table has it, or correct its region in data/register/kommuner.csv.',
    ),
  municipalityTwice: (name: string, line: number) =>
    told(`${name} once, but line ${line} has it too`, 'Delete the line that is too many.'),
  otherRegion: (region: string, code: string, name: string, codes: readonly string[]) =>
    told(
      `municipalities of ${region} (${code}); the register has ${name} in ${codes.join(', ')}`,
      `Move the line to the table of its region, or correct data/register/kommuner.csv. If it has come to another region, write the new code after the old in regionskode there: ${codes.join(' ')} ${code}.`,
    ),
  countElsewhere: (count: string, place: string) =>
    told(`${count}, as ${place} has it for the same year`, 'Compare both lines with their printed tables.'),
  twoRegions: (name: string, file: string, year: number) =>
    told(
      `the newest count of ${name} in one region's table only, but ${file} has ${year} too`,
      'Take the year out of the table of the region it had left.',
    ),
  missingYear: (year: number, region: string) =>
    told(
      `a count of ${year} for each municipality of ${region}, as the other regions have`,
      'Bring all region tables to the same counts.',
    ),
  newestYear: (year: number) =>
    told(
      `${year} as the newest year, as in the region tables`,
      'Bring the region tables and the national series to the same newest count.',
    ),
  seriesLacks: (year: number, persons: number, source: keyof typeof SERIES_SOURCES) =>
    told(
      `a line for ${year} with ${persons} people, as in ${SERIES_SOURCES[source]}`,
      `Add the line ${year};${persons}, if the published series agrees.`,
    ),
  seriesDiffers: (year: number, persons: number, source: keyof typeof SERIES_SOURCES) =>
    told(
      `${persons} people in ${year}, as in ${SERIES_SOURCES[source]}`,
      'Find out from the sources which of the two is right, and correct the other.',
    ),
  nationalLacks: (year: number, file: string) =>
    told(
      `a line for ${year}, of which ${file} has a count`,
      'Add the national count of that year, or correct the year there.',
    ),
  yearOrder: (previous: number) =>
    told(
      `a year after ${previous}, the year of the line before`,
      'Put the lines in order of year, each year once.',
    ),
  countryPopulation: (year: number, code: string) =>
    told(
      `the population of the country on 1 January ${year}, the year of the newest count`,
      `Add the line ${code};Danmark;${year}-01-01;… and those of the regions.`,
    ),
  regionPopulation: (region: string, code: string, year: number) =>
    told(
      `a population of ${region} on 1 January ${year} to check the rate by`,
      `Add the line ${code};${region};${year}-01-01;… to data/dst/befolkning.csv.`,
    ),
  totalRate: (rate: string, persons: number, inhabitants: number) =>
    told(
      `${rate}, as ${persons} among ${inhabitants} inhabitants (data/dst/befolkning.csv)`,
      'Compare the line with the printed table, and the population with Statistics Denmark.',
    ),
  duplicate: (line: number) =>
    told(
      `a value that no other line has, but line ${line} has it too`,
      'Delete the line that is too many, or correct the value.',
    ),
  codeOrder: (previous: string) =>
    told(
      `a code after ${previous}, that of the line before, as the lines stand in the order of the codes`,
      'Look whether two codes have been exchanged; if not, put the lines in order.',
    ),
  unknownRegion: (known: readonly string[]) =>
    told(
      `a region of data/register/regioner.csv (${known.join(', ')})`,
      'Correct the code, or add the region there.',
    ),
  endedBefore: (from: string) =>
    told(`a day not before ${from}, the first day`, 'Correct one of the two dates.'),
  placeCode: (country: string) =>
    told(`${country} or the code of a region in data/register/regioner.csv`, 'Correct the code or the name.'),
  placeName: (name: string) => told(`"${name}"`, 'Correct the code or the name.'),
  populationSum: (code: string, year: number, sum: number) =>
    told(
      `a line ${code} for ${year} with ${sum}, the sum of the regions of that date`,
      'Take the figures of that date from Statistics Denmark again, the country and each region once.',
    ),
  newYearsDay: () =>
    told(
      'a 1 January, the day on which the rates are computed',
      'Use the population on 1 January of the year of the count.',
    ),
  inhabitantsCode: (code: string, name: string) =>
    told(
      `the code of a municipality in data/register/kommuner.csv, or ${code} for ${name}`,
      'Correct the code or the name.',
    ),
  inhabitantsMissing: (code: string, name: string, year: number) =>
    told(
      `a line for ${name} (${code}) on 1 January ${year}, as there is for others`,
      `Add the line ${code};${name};${year}-01-01;… from Statistics Denmark's table FOLK1AM.`,
    ),
  inhabitantsYear: (year: number) =>
    told(
      `the inhabitants of each municipality on 1 January ${year}, as there is a count of that year`,
      `Add a line for each of that date from Statistics Denmark's table FOLK1AM, and one for Christiansø.`,
    ),
  inhabitantsSum: (sum: number, year: number) =>
    told(
      `${sum}, the sum of its municipalities and Christiansø on 1 January ${year} in data/dst/folketal.csv`,
      'Compare both files with Statistics Denmark, and correct the one that differs.',
    ),
  unexplainedRate: (rate: string, persons: number, inhabitants: number) =>
    told(
      `${rate}, as ${persons} among ${inhabitants} inhabitants (data/dst/folketal.csv)`,
      'Compare the line with the printed table, and the inhabitants with Statistics Denmark. If the report prints it so, add a remark on the rate to data/noter.csv.',
    ),
  shareOnEachLine: () =>
    told('a percentage on every line', 'Write the percentages as the report prints them.'),
  oneRemainder: () =>
    told('exactly one line without percentage, the rest', 'Write the percentages as the report prints them.'),
  sharesSum: (sum: number) =>
    told(`percentages that sum to 100, but these sum to ${sum}`, 'Compare each line with the report.'),
  sharesBelow: (sum: number) =>
    told(
      `percentages that sum to less than 100, but these sum to ${sum}`,
      'Compare each line with the report.',
    ),
  keysOnce: (keys: readonly string[]) =>
    told(`each of ${keys.join(', ')} once`, 'Correct or delete the line.'),
  missingKey: (key: string) => told(`a line with the key ${key}`, 'Add it.'),
  distributionYear: (year: number, files: readonly string[]) =>
    told(
      `${year}, the year of the newest count, as pages show the distributions beside it`,
      `Put the shares of ${year} into ${files.join(' and ')}, then write ${year} here.`,
    ),
  notAfter: (date: string) =>
    told(
      `a time not after ${date}, when the data was last changed (data-aendret in data/udgivelse.csv)`,
      'Correct one of the two.',
    ),
  reportBefore: (year: number) =>
    told(
      `a month of ${year} or later, as a report that prints the count of ${year} comes after it`,
      'Write the title and the month of that report here, and read src/content/da/sourceLines.ts anew, which names it under each figure.',
    ),
  future: (today: string) =>
    told(`a time that has come; today is ${today}`, 'Correct it, if it is not meant so.'),
  earlierYear: (years: readonly number[]) =>
    told(
      `a count before those of the region tables: ${years.join(', ')}`,
      'Correct the year, or delete the line: what the region tables print stands there alone.',
    ),
  earlierSum: (year: number, persons: number, sum: number) =>
    told(
      `at most ${persons} people in ${year}, the national count, but the municipalities have ${sum}`,
      'Compare the lines of that year with their source.',
    ),
  dataDate: (date: string, file: string) =>
    told(
      `${date}, the newest date in ${file}`,
      `Add a line to ${file} that tells readers what has changed, or correct the date here.`,
    ),
};
