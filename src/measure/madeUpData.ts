/**
 * A data folder with the real municipalities and as many made-up ones as are asked for, to see what the
 * build needs when there are more: real rows under made-up names, in regions of 25, on a map of squares.
 * It goes through the ingest like any other. Deterministic.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changePercent } from '../domain/change.ts';
import { roundHalfAwayFromZero } from '../domain/roundHalfAwayFromZero.ts';
import type { Municipality, RatedCount } from '../domain/dataset.ts';
import { rateOf } from '../domain/rate.ts';
import { latestCount, previousCount } from '../domain/latest.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { slugify } from '../format/slugify.ts';
import { printCount, printPercent, printRate } from '../ingest/danishNumber.ts';
import { MAP_FILE_NAMES } from '../charts/mapFile.ts';
import { madeUpName } from './madeUpNames.ts';
import { AREAS_OF_BLOCK, withMadeUpShapes } from './madeUpMap.ts';

/** Codes of Danish municipalities end below 0900, those of the regions at 1085. */
const FIRST_AREA_CODE = 2000;
const FIRST_REGION_CODE = 9000;
interface Row {
  readonly name: string;
  readonly before: RatedCount;
  readonly after: RatedCount;
  /** As printed. */
  readonly rate: number | null;
  readonly flagged: boolean;
}

const line = (name: string, before: number, after: number, rate: number | null): string =>
  [
    name,
    printCount(before),
    printCount(after),
    printPercent(changePercent(before, after)),
    rate === null ? '-' : printRate(rate),
  ].join(';');

const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** The table of a region as the report would print it. */
function tableOf(rows: readonly Row[], years: readonly [number, number]): string {
  const [first, second] = years;
  const [before, after] = [sum(rows, (row) => row.before.persons), sum(rows, (row) => row.after.persons)];
  const population = sum(rows, (row) => row.after.population);
  const rate = roundHalfAwayFromZero(rateOf({ persons: after, population }), 1);
  return [
    `Kommune;Antal ${first};Antal ${second};Udvikling ${first} - ${second};Antal pr. 1000 indbyggere ${second}`,
    ...rows
      .toSorted((a, b) => compareDanish(a.name, b.name))
      .map((row) =>
        line(`${row.name}${row.flagged ? '*' : ''}`, row.before.persons, row.after.persons, row.rate),
      ),
    line('I alt', before, after, rate),
    '',
  ].join('\n');
}

/**
 * Writes the folder.
 *
 * @param real municipalities whose rows are told again under made-up names; none with a remark
 * @param count of all areas, the real ones included
 * @throws RangeError where fewer are asked for than there are real ones
 */
export function writeMadeUpData(
  from: string,
  to: string,
  real: readonly Municipality[],
  count: number,
): void {
  if (count < real.length) throw new RangeError(`there are ${real.length} real areas, ${count} asked for`);
  cpSync(from, to, { recursive: true });
  const [pattern] = real;
  if (pattern === undefined || count === real.length) return;
  const years = [previousCount(pattern.counts).year, latestCount(pattern.counts).year] as const;
  const sound = real.filter(({ remarks }) => remarks.length === 0);
  const rows = Array.from({ length: count - real.length }, (_, i): Row => {
    const { counts, printedRate, flagged } = sound[i % sound.length] ?? pattern;
    return {
      name: madeUpName(i),
      before: previousCount(counts),
      after: latestCount(counts),
      rate: printedRate,
      flagged,
    };
  });
  const codes = rows.map((_, i) => String(FIRST_AREA_CODE + i));
  const regions = Array.from({ length: Math.ceil(rows.length / AREAS_OF_BLOCK) }, (_, i) => ({
    code: String(FIRST_REGION_CODE + i),
    name: `Prøveregion ${i + 1}`,
    slug: `proeveregion-${i + 1}`,
    rows: rows.slice(i * AREAS_OF_BLOCK, (i + 1) * AREAS_OF_BLOCK),
  }));

  const edit = (file: string, change: (text: string) => string): void => {
    const path = join(to, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const append = (file: string, lines: readonly string[]): void => {
    edit(file, (text) => `${text.trimEnd()}\n${lines.join('\n')}\n`);
  };
  append(
    'register/regioner.csv',
    regions.map(({ code, name, slug }) => `${code};${name};${slug};2007-01-01;`),
  );
  append(
    'register/kommuner.csv',
    rows.map(({ name }, i) =>
      [
        codes[i],
        name,
        `${name} Kommune`,
        '',
        '',
        slugify(name),
        regions[Math.floor(i / AREAS_OF_BLOCK)]?.code,
        '',
        '',
      ].join(';'),
    ),
  );
  const dated = (['before', 'after'] as const).map((when, i) => ({
    when,
    date: `${years[i] ?? years[1]}-01-01`,
  }));
  append(
    'dst/folketal.csv',
    dated.flatMap(({ when, date }) =>
      rows.map((row, i) => [codes[i], row.name, date, row[when].population].join(';')),
    ),
  );
  append(
    'dst/befolkning.csv',
    dated.flatMap(({ when, date }) =>
      regions.map((region) =>
        [region.code, region.name, date, sum(region.rows, (row) => row[when].population)].join(';'),
      ),
    ),
  );
  for (const { when, date } of dated) {
    edit('dst/befolkning.csv', (text) =>
      text.replace(
        new RegExp(`^(0000;.*;${date};)(\\d+)$`, 'm'),
        (_, start: string, inhabitants: string) =>
          `${start}${Number(inhabitants) + sum(rows, (row) => row[when].population)}`,
      ),
    );
  }
  edit('vive/landet.csv', (text) =>
    text.replaceAll(/^(\d{4});(\d+)$/gm, (all, year: string, persons: string) => {
      if (Number(year) === years[0])
        return `${year};${Number(persons) + sum(rows, (row) => row.before.persons)}`;
      if (Number(year) === years[1])
        return `${year};${Number(persons) + sum(rows, (row) => row.after.persons)}`;
      return all;
    }),
  );
  mkdirSync(join(to, 'vive'), { recursive: true });
  for (const region of regions) {
    writeFileSync(join(to, 'vive', `${region.slug}.csv`), tableOf(region.rows, years));
  }
  for (const name of Object.values(MAP_FILE_NAMES)) {
    edit(join('geo', name), (text) => withMadeUpShapes(text, codes));
  }
}
