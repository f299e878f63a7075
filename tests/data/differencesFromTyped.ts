import type { Count, Dataset } from '../../src/domain/dataset.ts';
import { transliterate } from './transliterate.ts';
import { TYPED_POPULATIONS, TYPED_REGION_POPULATIONS } from './typedPopulations.ts';
import { TYPED_CODES, TYPED_REMARKS } from './typedCodes.ts';
import { KOEBENHAVN, NATIONAL, ODENSE, TYPED_REGIONS, type TypedRow } from './typedTables.ts';

const SITUATIONS = 'forsorgshjem 45, hos-andre 24, gaden 8, natvarmestue 5, rest 18 (rest)';
const AGES = '18-29 27, 30-39 26, 40-49 21, 50-59 17, 60-plus 9';

type Difference = readonly [what: string, found: unknown, typed: unknown];

const pairs = (counts: readonly Count[]): (readonly [number, number])[] =>
  counts.map(({ year, persons }) => [year, persons]);

function municipalityDifferences(
  { municipalities }: Dataset,
  row: TypedRow,
  regionCode: string,
): Difference[] {
  const [name, before, after, percent, rate, star] = row;
  const municipality = municipalities.find((candidate) => candidate.name === name);
  const counts = [
    [2022, before],
    [2024, after],
  ];
  return [
    [`${name} code`, municipality?.code, TYPED_CODES[name]],
    [`${name} slug`, municipality?.slug, transliterate(name)],
    [`${name} region`, municipality?.regionCode, regionCode],
    [`${name} counts`, municipality && pairs(municipality.counts), counts],
    [`${name} percent`, municipality?.changes.map((change) => change.percent), [percent]],
    [`${name} persons`, municipality?.changes.map((change) => change.persons), [after - before]],
    [`${name} population`, municipality?.counts.map(({ population }) => population), TYPED_POPULATIONS[name]],
    [`${name} rate`, municipality?.printedRate, rate],
    [`${name} star`, municipality?.flagged, star === '*'],
  ];
}

function remarks(dataset: Dataset): string[] {
  return [...dataset.municipalities, ...dataset.regions].flatMap((place) =>
    place.remarks.map(({ id, figure }) => `${place.code} ${id} ${figure}`),
  );
}

function shares(list: Dataset['ages']): string {
  return list
    .map(({ key, percent, remainder }) => `${key} ${percent}${remainder ? ' (rest)' : ''}`)
    .join(', ');
}

/** Every figure of the dataset that is not the one typed by hand: what, found, typed. Empty where all agree. */
export function differencesFromTyped(dataset: Dataset): string[] {
  const all: Difference[] = [
    ['national', pairs(dataset.country.series), NATIONAL],
    [
      'population',
      dataset.country.series.map(({ population }) => population),
      [null, null, null, null, null, null, ...(TYPED_REGION_POPULATIONS['0000'] ?? [])],
    ],
    [
      'order',
      dataset.regions.map(({ slug }) => slug),
      ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'],
    ],
    ['date', dataset.dataDate, '2026-11-23'],
    ['remarks', remarks(dataset), TYPED_REMARKS],
    ['situations', shares(dataset.situations), SITUATIONS],
    ['ages', shares(dataset.ages), AGES],
    [
      'local',
      dataset.localSeries.map(({ municipalityCode, series }) => [municipalityCode, pairs(series)]),
      [
        ['0101', KOEBENHAVN],
        ['0461', ODENSE],
      ],
    ],
  ];
  for (const [code, name, rows, [before, after, percent, rate]] of TYPED_REGIONS) {
    const region = dataset.regions.find((candidate) => candidate.code === code);
    const counts = [
      [2022, before],
      [2024, after],
    ];
    all.push(
      [name, region?.name, name],
      [`${name} counts`, region && pairs(region.counts), counts],
      [`${name} percent`, region?.changes.map((change) => change.percent), [percent]],
      [`${name} rate`, region?.printedRate, rate],
      [
        `${name} population`,
        region?.counts.map(({ population }) => population),
        TYPED_REGION_POPULATIONS[code],
      ],
      [`${name} size`, region?.municipalityCodes.length, rows.length],
    );
    for (const row of rows) all.push(...municipalityDifferences(dataset, row, code));
  }
  return all
    .filter(([, found, typed]) => JSON.stringify(found) !== JSON.stringify(typed))
    .map(([what, found, typed]) => `${what}: found ${JSON.stringify(found)}, typed ${JSON.stringify(typed)}`);
}
