import type { FigureText } from '../content/chartText.ts';
import { plain } from '../content/text.ts';
import type { Words } from '../content/words.ts';
import { currentRegions, dataset, municipalitiesOf } from '../dataset.ts';
import { byRate } from '../domain/byRate.ts';
import type { Change, Count, Municipality, Region } from '../domain/dataset.ts';
import { latestChange } from '../domain/latest.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { municipalityPath, regionPath } from '../site.ts';
import type { CountsRow, Figure } from './figure.ts';

interface CountedPlace {
  readonly name: string;
  readonly path: string | null;
  readonly counts: readonly Count[];
  readonly changes: readonly Change[];
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
  readonly flagged?: boolean;
}

function rowOf(
  { name, path, counts, changes, rate, flagged = false }: CountedPlace,
  words: Words,
): CountsRow {
  const change = changes.length === 0 ? null : latestChange(changes);
  const larger = change?.verdict === 'larger' || change?.verdict === 'clearly-larger';
  return {
    name,
    path,
    flagged,
    unrounded: rate,
    rate: words.format.rateOfTable(rate),
    counts: counts.slice(-2).map(({ persons }) => words.format.number(persons)),
    change: change === null ? null : words.format.signed(change.persons),
    notable:
      change === null || !larger
        ? null
        : { up: change.persons > 0, words: words.countsTable.verdicts[change.verdict] ?? '' },
  };
}

const municipalityRow = (municipality: Municipality, words: Words): CountsRow =>
  rowOf({ ...municipality, path: municipalityPath(municipality.slug) }, words);

const regionRow = (region: Region, words: Words): CountsRow =>
  rowOf({ ...region, path: regionPath(region.slug) }, words);

const countryRow = (words: Words, name: string): CountsRow =>
  rowOf({ ...dataset.country, name, path: null, counts: dataset.country.series }, words);

function tableFigure(
  text: FigureText,
  first: string,
  rows: readonly CountsRow[],
  total: CountsRow,
  words: Words,
): Figure {
  const { countsTable } = words;
  const years = dataset.country.series.slice(-2).map(({ year }) => String(year));
  const marked = [...rows, total].some(({ notable }) => notable !== null);
  const remarks = [marked ? countsTable.triangle : countsTable.noTriangle, ...text.alone.remarks];
  return {
    ...text,
    alone: { ...text.alone, remarks },
    values: null,
    body: {
      kind: 'table',
      table: {
        caption: plain(text.alone.finding),
        heads: [first, ...years, countsTable.change, countsTable.rate],
        rows,
        total,
      },
    },
  };
}

/** The municipalities of a region in the order of the report, its sum below them. */
export function regionTable(region: Region, words: Words): Figure {
  const { countsTable } = words;
  const members = municipalitiesOf(region);
  const total = { ...regionRow(region, words), name: countsTable.total, path: null };
  const rows = members.map((member) => municipalityRow(member, words));
  return tableFigure(countsTable.ofRegion(region, members), countsTable.municipality, rows, total, words);
}

/** All municipalities by name, the country below them. */
export function allTable(words: Words): Figure {
  const { countsTable } = words;
  const rows = dataset.municipalities
    .toSorted((a, b) => compareDanish(a.name, b.name))
    .map((municipality) => municipalityRow(municipality, words));
  const total = countryRow(words, dataset.country.name);
  return tableFigure(countsTable.ofAll(dataset), countsTable.municipality, rows, total, words);
}

/** The regions by rate, the country below them. */
export function regionsTable(words: Words): Figure {
  const { countsTable } = words;
  const regions = byRate(currentRegions);
  const rows = regions.map((region) => regionRow(region, words));
  const total = countryRow(words, countsTable.total);
  return tableFigure(countsTable.ofRegions(dataset, regions), countsTable.region, rows, total, words);
}
