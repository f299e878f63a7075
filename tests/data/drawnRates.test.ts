import { describe, expect, it } from 'vitest';
import { layoutRateStrip } from '../../src/charts/layoutRateStrip.ts';
import { neighbourCodes } from '../../src/figures/mapGeometry.ts';
import { words } from '../../src/content/words.ts';
import { plain } from '../../src/content/text.ts';
import { dataset, municipalitiesOf, municipalityByCode, regionByCode } from '../../src/dataset.ts';
import { allTable, regionTable } from '../../src/figures/countsTable.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { funnelFigure } from '../../src/figures/funnel.ts';
import { levelFigure } from '../../src/figures/levelFigure.ts';
import { levelGroupsFigure } from '../../src/figures/levelGroups.ts';
import type { Drawing } from '../../src/figures/mark.ts';
import { nationalMap } from '../../src/figures/nationalMap.ts';
import { neighbourMap } from '../../src/figures/neighbourMap.ts';
import { rateMeasure } from '../../src/figures/rateMeasure.ts';
import { municipalityStrip } from '../../src/figures/rateStrip.ts';
import { regionBarsFigure } from '../../src/figures/regionBars.ts';
import { regionMap } from '../../src/figures/regionMap.ts';
import { fillsOf, linksOf, marksOf } from '../unit/figures/marksOf.ts';
import { wordsOf } from '../unit/figures/wordsOf.ts';
import { DRAWN_RANK_RANGES } from './drawnRankRanges.ts';
import { numbersInWords } from './numbersInWords.ts';
import { poissonTails } from './poissonTails.ts';
import { TYPED_CODES } from './typedCodes.ts';
import { TYPED_POPULATIONS } from './typedPopulations.ts';
import { TYPED_REGIONS } from './typedTables.ts';

/**
 * Every colour, place, class, rank and headline of figures a second time, from the typed counts and
 * inhabitants of 2024 in whole numbers, never through `src/domain`.
 */

interface Row {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly persons: number;
  readonly inhabitants: number;
  readonly star: boolean;
}

const rows: readonly Row[] = TYPED_REGIONS.flatMap(([region, , table]) =>
  table.map(([name, , persons, , , star]) => ({
    code: TYPED_CODES[name] ?? '',
    name,
    region,
    persons,
    inhabitants: TYPED_POPULATIONS[name]?.[1] ?? NaN,
    star: star === '*',
  })),
);
const byCode = new Map(rows.map((row) => [row.code, row]));
function rowOf(code: string): Row {
  const row = byCode.get(code);
  if (row === undefined) throw new Error(`no ${code}`);
  return row;
}

/** Whether a rate reaches so many hundredths per 1,000: persons / inhabitants × 1,000 ≥ hundredths / 100. */
const reaches = ({ persons, inhabitants }: Row, hundredths: number): boolean =>
  persons * 100_000 >= inhabitants * hundredths;
const isAbove = ({ persons, inhabitants }: Row): boolean => persons * 1000 > inhabitants;
const isHigher = (one: Row, other: Row): boolean =>
  one.persons * other.inhabitants > other.persons * one.inhabitants;
const rateIn = ({ persons, inhabitants }: Row): number => (persons * 1000) / inhabitants;

/** Of the map's seven colours and zero. */
function classIn(row: Row): number {
  if (row.persons === 0) return 0;
  if (reaches(row, 500)) return 7;
  if (isAbove(row)) return reaches(row, 155) ? 6 : reaches(row, 125) ? 5 : 4;
  return reaches(row, 65) ? 3 : reaches(row, 35) ? 2 : 1;
}

/** Rounded half up to so many parts of 1 per 1,000. */
const roundedTo = ({ persons, inhabitants }: Row, parts: number): number =>
  Math.floor((2 * persons * 1000 * parts + inhabitants) / (2 * inhabitants));
const danish = (text: string): string => text.replace('.', ',');
const twoDecimals = (row: Row): string =>
  row.persons === 0 ? '0' : danish((roundedTo(row, 100) / 100).toFixed(2));
function shownRate(row: Row): string {
  if (row.persons === 0) return '0';
  const isNear = reaches(row, 95) && row.persons * 100_000 <= row.inhabitants * 105;
  return isNear ? twoDecimals(row) : danish((roundedTo(row, 10) / 10).toFixed(1));
}

/** Against 1 per 1,000, by the tails at 1 themselves and without an interval. */
function verdictOf({ persons, inhabitants }: Row): 'above' | 'below' | 'undecided' {
  const { atMost, atLeast } = poissonTails(persons, inhabitants / 1000);
  return atLeast < 0.025 ? 'above' : atMost < 0.025 ? 'below' : 'undecided';
}

/** Of the 98, in whole quarters and halves; what lies across the middle has none. */
function partOfList(from: number, to: number): string {
  if (to <= 24) return 'Blandt de højeste';
  if (from >= 74) return 'Blandt de laveste';
  if (to <= 49) return 'Øverste halvdel';
  return from >= 50 ? 'Nederste halvdel' : 'Placeringen';
}

function drawn({ body }: Figure, width: number): Drawing {
  if (body.kind !== 'drawing') throw new Error('no drawing');
  return body.draw(width);
}
const starredBelow = rows.filter((row) => row.star && !isAbove(row));
const typed = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

it('28 of 98 lie above 1, 31 carry the star, and three of these lie below', () => {
  expect(rows.filter(isAbove)).toHaveLength(28);
  expect(rows.filter(({ star }) => star)).toHaveLength(31);
  expect(starredBelow.map(({ name }) => name).toSorted()).toEqual(['Herning', 'Hillerød', 'Langeland']);
});

describe('the national map', () => {
  const [country] = nationalMap(rateMeasure, words).body.parts('page');
  const drawing = country?.drawing ?? { width: 0, height: 0, marks: [] };

  it('colours every municipality by its rate', () => {
    const fills = fillsOf(drawing);
    expect(fills.size).toBe(98);
    for (const row of rows)
      expect([row.name, fills.get(row.code)]).toEqual([row.name, `rate-${classIn(row)}`]);
  });

  it('counts in its legend what it has coloured, and marks as many stars', () => {
    const { rows: classes, starred } = rateMeasure.legend(words);
    const counted = classes.map(({ fill, members }) => [fill, members]);
    expect(counted).toEqual(
      [7, 6, 5, 4, 3, 2, 1, 0].map((number) => [
        `rate-${number}`,
        rows.filter((row) => classIn(row) === number).length,
      ]),
    );
    expect(starred?.members).toBe(3);
    const stars = marksOf(drawing).filter((mark) => mark.kind === 'path' && mark.strokeWidth === 1.6);
    // Three strokes each.
    expect(stars.map((mark) => (mark.kind === 'path' ? mark.d.match(/M/g)?.length : 0))).toEqual([3 * 3]);
  });

  it('names no figure in its legend that contradicts a colour', () => {
    const limit = (text: string): number => Number(text.replace(',', '.'));
    for (const { fill, label } of rateMeasure.legend(words).rows) {
      const members = rows.filter((row) => `rate-${classIn(row)}` === fill);
      const [, from, to] = /^(?:over )?([\d,]+) til ([\d,]+)$/.exec(label) ?? [];
      if (from === undefined || to === undefined) continue;
      for (const row of members) {
        expect(rateIn(row), `${row.name} in ${label}`).toBeGreaterThanOrEqual(limit(from));
        expect(rateIn(row), `${row.name} in ${label}`).toBeLessThanOrEqual(limit(to));
      }
      expect(label.startsWith('over ')).toBe(fill === 'rate-4');
    }
  });

  it('says how many lie above 1', () => {
    expect(typed(plain(rateMeasure.text(words).finding))).toBe(
      '28 af 98 kommuner har mere end 1 pr. 1.000 indbyggere',
    );
  });
});

describe.each(dataset.regions.map((region) => [region.name, region] as const))('%s', (_, region) => {
  const own = rows.filter((row) => row.region === region.code);
  const highestFirst = own.toSorted((a, b) => (isHigher(a, b) ? -1 : 1));

  it('has its map coloured, and marks in the names of those starred below 1', () => {
    const [part] = regionMap(region, words).body.parts('page');
    const drawing = part?.drawing ?? { width: 0, height: 0, marks: [] };
    const fills = fillsOf(drawing);
    for (const row of own)
      expect([row.name, fills.get(row.code)]).toEqual([row.name, `rate-${classIn(row)}`]);
    const marked = wordsOf(drawing).filter((word) => word.endsWith('*'));
    expect(new Set(marked)).toEqual(
      new Set(own.filter((row) => starredBelow.includes(row)).map(({ name }) => `${name}*`)),
    );
  });

  it('has bars in order, in proportion, in the colour of their side of 1', () => {
    const width = 560;
    const drawing = drawn(regionBarsFigure(region, municipalitiesOf(region), words), width);
    const marks = marksOf(drawing);
    const bars = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    const counted = highestFirst.filter(({ persons }) => persons > 0);
    expect(bars.map(({ fill }) => fill)).toEqual(counted.map((row) => (isAbove(row) ? 'rate-5' : 'rate-3')));
    const names = marks.flatMap((mark) =>
      mark.kind === 'text' && mark.x === 132 && typeof mark.text === 'string' ? [mark.text] : [],
    );
    expect(names).toEqual(highestFirst.map(({ name }) => name));
    const onScale = counted.flatMap((row, i) => (classIn(row) === 7 ? [] : [{ row, bar: bars[i] }]));
    const [first] = onScale;
    for (const { row, bar } of onScale) {
      const share = rateIn(row) / (first === undefined ? NaN : rateIn(first.row));
      expect((bar?.width ?? 0) / (first?.bar?.width ?? NaN), row.name).toBeCloseTo(share, 2);
    }
    const stars = marks.filter((mark) => mark.kind === 'text' && mark.text === '*');
    expect(stars).toHaveLength(own.filter((row) => starredBelow.includes(row)).length);
  });

  it('says how many of them lie above 1', () => {
    const above = own.filter(isAbove).length;
    const WORDS = ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti'];
    const said = typed(plain(regionBarsFigure(region, municipalitiesOf(region), words).finding));
    expect(said.startsWith(`${WORDS[above] ?? String(above)} af `)).toBe(true);
  });

  it('has a table with our rates and the report’s stars', () => {
    const { body } = regionTable(region, words);
    if (body.kind !== 'table') throw new Error('no table');
    expect(body.table.rows.map(({ name, rate, flagged }) => [name, rate.text, flagged])).toEqual(
      own.map((row) => [row.name, shownRate(row), row.star]),
    );
  });
});

it('the table of all has 98 rates and 31 stars', () => {
  const { body } = allTable(words);
  if (body.kind !== 'table') throw new Error('no table');
  expect(body.table.rows.filter(({ flagged }) => flagged)).toHaveLength(31);
  const rates = new Map(body.table.rows.map(({ name, rate }) => [name, rate.text]));
  for (const row of rows) expect([row.name, rates.get(row.name)]).toEqual([row.name, shownRate(row)]);
});

describe('the strip', () => {
  const strip = layoutRateStrip(dataset.municipalities, { width: 560 });

  it('has everyone in the row of its tenth, and those above 1 above the line', () => {
    expect(strip.rows.flatMap(({ codes }) => codes)).toHaveLength(98);
    for (const { above, to, codes, middle } of strip.rows) {
      for (const row of codes.map(rowOf)) {
        if (above === null) expect(row.persons === 0 || classIn(row) === 7, row.name).toBe(true);
        else {
          expect(row.persons * 10_000, row.name).toBeGreaterThan(Math.round(above * 10) * row.inhabitants);
          expect(row.persons * 10_000, row.name).toBeLessThanOrEqual(Math.round(to * 10) * row.inhabitants);
        }
        expect(middle < strip.lineY, row.name).toBe(isAbove(row));
      }
    }
  });
});

describe.each(rows.map((row) => [row.name, row] as const))('%s', (name, row) => {
  const municipality = municipalityByCode(row.code);
  const region = regionByCode(row.region);
  const near = neighbourCodes(row.code).map(municipalityByCode);
  const nearRows = near.map(({ code }) => rowOf(code));

  it('has as many warm squares in its strip as lie above 1, as many stars as lie below, and its own rate', () => {
    const drawing = drawn(municipalityStrip(municipality, region, near, dataset, words), 560);
    const squares = (paint: string): number =>
      marksOf(drawing)
        .flatMap((mark) =>
          mark.kind === 'path' && mark.stroke === paint ? [...mark.d.matchAll(/h([\d.]+)/g)] : [],
        )
        .reduce((sum, [, length]) => sum + Math.ceil(Number(length) / 15), 0);
    expect([squares('rate-5'), squares('rate-3')]).toEqual([28, 69]);
    expect(wordsOf(drawing).join(' ')).toContain(`${name} ${shownRate(row)}`);
    const stars = marksOf(drawing).filter((mark) => mark.kind === 'path' && mark.strokeWidth === 1.6);
    expect(stars.map((mark) => (mark.kind === 'path' ? mark.d.match(/M/g)?.length : 0))).toEqual([3 * 3]);
  });

  it('has a part of the list for its heading, and its rank below it, with a range', () => {
    const { finding, remarks } = municipalityStrip(municipality, region, near, dataset, words);
    const rank = 1 + rows.filter((other) => isHigher(other, row)).length;
    const [from, to] = DRAWN_RANK_RANGES[name] ?? [NaN, NaN];
    const heading = typed(plain(finding));
    // Where the draws of the test and those of the site may end on different sides of a limit, either will do.
    const parts = [-2, 0, 2].flatMap((more) => [-2, 0, 2].map((less) => partOfList(from + less, to + more)));
    expect(parts).toContain(heading.replace(/ pr\. indbygger.*/, ''));
    expect(heading).not.toMatch(/\d|\p{L}+højest i|\p{L}*lavest i/u);
    const said = typed(plain(remarks[0] ?? []));
    if (row.persons === 1) {
      expect(said).not.toMatch(/\d/);
      return;
    }
    expect(said).toContain(` nr. ${rank} af 98.`);
    const [, saidFrom, saidTo] = /kan pladsen være nr\. (\d+)–(\d+)/.exec(said) ?? [];
    expect(Math.abs(Number(saidFrom ?? from) - from), said).toBeLessThanOrEqual(2);
    expect(Math.abs(Number(saidTo ?? to) - to), said).toBeLessThanOrEqual(2);
  });

  it('has a map of itself and its neighbours in the colours of their rates', () => {
    const map = neighbourMap(municipality, words);
    const [part] = map.body.parts('page');
    const fills = fillsOf(part?.drawing ?? { marks: [] });
    expect([...fills.keys()].toSorted()).toEqual([row, ...nearRows].map(({ code }) => code).toSorted());
    for (const [code, fill] of fills) expect([code, fill]).toEqual([code, `rate-${classIn(rowOf(code))}`]);
  });

  it('has a headline about its neighbours that their rates bear out', () => {
    if (nearRows.length === 0) return;
    const said = typed(plain(neighbourMap(municipality, words).finding));
    const isAlike = (other: Row): boolean => other !== row && twoDecimals(other) === twoDecimals(row);
    const higher = nearRows.filter((other) => isHigher(other, row) && !isAlike(other));
    if (classIn(row) === 7) {
      expect(said).toMatch(/^Naboe(n|rne)/);
      return;
    }
    const [one] = nearRows;
    if (nearRows.length === 1 && one !== undefined) {
      expect(said).toContain(
        isAlike(one) ? 'lige så højt' : higher.length === 1 ? 'højere end' : 'lavere end',
      );
      return;
    }
    const NUMBERS = numbersInWords('ingen');
    const only = /^Blandt naboerne ligger kun (.*) højere end/.exec(said);
    if (only !== null) {
      expect(higher.length).toBeLessThanOrEqual(2);
      for (const other of higher) expect(only[1]).toContain(other.name);
      for (const other of nearRows.filter((peer) => !higher.includes(peer)))
        expect(` ${only[1] ?? ''} `).not.toMatch(new RegExp(`[ (]${other.name}[ ,)]`));
      return;
    }
    const count = /^(Ingen|Alle|Begge|\S+) /.exec(said)?.[1]?.toLowerCase() ?? '';
    const told = count === 'alle' || count === 'begge' ? nearRows.length : NUMBERS.indexOf(count);
    expect(told, said).toBe(higher.length);
  });

  it('has its level drawn: ends with tails of 2.5 %, its rate, the verdict in the heading', () => {
    const figure = levelFigure(municipality, region, dataset.country, words);
    const width = 560;
    const marks = marksOf(drawn(figure, width));
    const verdict = verdictOf(row);
    const HEADINGS = {
      above: 'Klart over 1 pr. 1.000',
      below: 'Klart under 1 pr. 1.000',
      undecided: 'Kan ikke skelnes fra 1 pr. 1.000',
    };
    expect(typed(plain(figure.finding)).replace(', med forbehold', '')).toBe(HEADINGS[verdict]);
    const [band] = marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
    const PALE = { above: 'above-pale', below: 'below-pale', undecided: 'land' };
    expect(band?.fill).toBe(PALE[verdict]);
    const [, lineX] =
      /^M([\d.]+) /.exec(marks.flatMap((m) => (m.kind === 'path' ? [m.d] : []))[0] ?? '') ?? [];
    const pixels = Number(lineX);
    const [lower, upper] = [(band?.x ?? NaN) / pixels, ((band?.x ?? NaN) + (band?.width ?? NaN)) / pixels];
    expect(lower > 1).toBe(verdict === 'above');
    expect(upper < 1).toBe(verdict === 'below');
    // A tenth of a pixel moves a tail a little: less where many are counted than where few are.
    const half = 0.11 / pixels;
    const inThousands = row.inhabitants / 1000;
    const tailOf = (rate: number, which: 'atMost' | 'atLeast'): number =>
      rate <= 0 ? 0 : poissonTails(row.persons, rate * inThousands)[which];
    expect(tailOf(upper - half, 'atMost')).toBeGreaterThan(0.025);
    expect(tailOf(upper + half, 'atMost')).toBeLessThan(0.025);
    if (row.persons === 0) expect(lower).toBe(0);
    else {
      expect(tailOf(lower - half, 'atLeast')).toBeLessThan(0.025);
      expect(tailOf(lower + half, 'atLeast')).toBeGreaterThan(0.025);
    }
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toContain(twoDecimals(row));
    const strokes = marks.flatMap((mark) => (mark.kind === 'rect' && mark.width === 4 ? [mark.x + 2] : []));
    expect(strokes[0]).toBeCloseTo(rateIn(row) * pixels, -0.5);
  });
});

describe('all 98 in three groups', () => {
  const drawing = drawn(levelGroupsFigure(dataset, words), 1200);
  const links = linksOf(drawing);

  it('each is a link, in the colour of its verdict, below the line, across it or above', () => {
    expect(links).toHaveLength(98);
    const COLOURS = { above: 'tegl', below: 'fjord', undecided: 'line' };
    for (const row of rows) {
      const link = links.find(({ path }) => path === `/kommune/${municipalityByCode(row.code).slug}/`);
      const [bar] = link?.marks ?? [];
      expect([row.name, bar?.kind === 'path' && bar.stroke]).toEqual([row.name, COLOURS[verdictOf(row)]]);
    }
    const count = (verdict: string): number => rows.filter((row) => verdictOf(row) === verdict).length;
    expect([count('below'), count('undecided'), count('above')]).toEqual([46, 36, 16]);
  });

  it('stand in each group from the lowest rate', () => {
    const bySlug = new Map(
      dataset.municipalities.map(({ slug, code }) => [`/kommune/${slug}/`, rowOf(code)]),
    );
    const order = links.flatMap(({ path }) => (path === null ? [] : (bySlug.get(path) ?? [])));
    const expected = (['below', 'undecided', 'above'] as const).flatMap((verdict) =>
      rows.filter((row) => verdictOf(row) === verdict).toSorted((a, b) => (isHigher(b, a) ? -1 : 1)),
    );
    expect(order.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  });

  it('have their numbers over them', () => {
    const said = wordsOf(drawing);
    expect(said.slice(0, 3)).toEqual(['46 klart under 1', '36 kan ikke skelnes fra 1', '16 klart over 1']);
    expect(typed(plain(levelGroupsFigure(dataset, words).finding))).toBe(
      '46 kommuner ligger klart under 1, 16 klart over, og 36 kan ikke skelnes fra 1',
    );
  });
});

it('the funnel has a mark for everyone in the colour of its verdict', () => {
  const drawing = drawn(funnelFigure(dataset, words), 560);
  const marks = (paint: string): number =>
    marksOf(drawing).reduce(
      (sum, mark) =>
        sum + (mark.kind === 'path' && mark.fill === paint ? (mark.d.match(/M/g)?.length ?? 0) : 0),
      0,
    );
  expect([marks('fjord'), marks('line'), marks('tegl')]).toEqual([46, 36, 16]);
});
