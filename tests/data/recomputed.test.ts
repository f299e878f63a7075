import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rankRangesOf } from '../../src/charts/rankRanges.ts';
import { dataset } from '../../src/dataset.ts';
import { verdictsByChance } from '../../src/domain/chanceAlone.ts';
import { published } from '../fixtures/publishedFiles.ts';
import { DRAWN_RANK_RANGES } from './drawnRankRanges.ts';
import { asNumber, exactChance, exactChanceOfVerdict } from './exactChance.ts';
import { poissonTails } from './poissonTails.ts';
import { TYPED_CODES } from './typedCodes.ts';
import { TYPED_POPULATIONS } from './typedPopulations.ts';
import { TYPED_REGIONS } from './typedTables.ts';

/**
 * Rates, ranks, verdicts, levels and intervals of all municipalities a second time, from the typed counts
 * and inhabitants, in whole numbers where that can be done, and never through `src/domain`.
 */

const rows = TYPED_REGIONS.flatMap(([regionCode, , table]) =>
  table.map(([name, before, now]) => {
    const [inhabitantsBefore, inhabitantsNow] = TYPED_POPULATIONS[name] ?? [NaN, NaN];
    return { name, regionCode, before, now, inhabitantsBefore, inhabitantsNow };
  }),
);
type Row = (typeof rows)[number];

const recordOf = ({ name }: Row) => {
  const found = dataset.municipalities.find(({ code }) => code === TYPED_CODES[name]);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};
const isHigher = (one: Row, other: Row): boolean =>
  one.now * other.inhabitantsNow > other.now * one.inhabitantsNow;
const rankAmong = (row: Row, all: readonly Row[]): number =>
  1 + all.filter((other) => isHigher(other, row)).length;
const isAbove = (persons: number, inhabitants: number): boolean => persons * 1000 > inhabitants;

/** Against 1 per 1,000, by the tails at 1 themselves and without an interval. */
function levelOf({ now, inhabitantsNow }: Row): string {
  const { atMost, atLeast } = poissonTails(now, inhabitantsNow / 1000);
  return atLeast < 0.025 ? 'above' : atMost < 0.025 ? 'below' : 'undecided';
}

const named = (chosen: readonly Row[]): string[] => chosen.map(({ name }) => name);

it('there are 98', () => {
  expect(rows).toHaveLength(98);
});

describe.each(rows)('$name', (row) => {
  const record = recordOf(row);

  it('has its rates', () => {
    const thousandths = (persons: number, inhabitants: number) =>
      Number((BigInt(persons) * 10n ** 15n) / BigInt(inhabitants)) / 1e12;
    expect(record.counts.map(({ rate }) => rate)).toEqual([
      expect.closeTo(thousandths(row.before, row.inhabitantsBefore), 10),
      expect.closeTo(thousandths(row.now, row.inhabitantsNow), 10),
    ]);
    expect(record.rate).toBe(record.counts[1]?.rate);
  });

  it('has its ranks', () => {
    const region = rows.filter(({ regionCode }) => regionCode === row.regionCode);
    expect(record.ranks).toEqual({
      country: { rank: rankAmong(row, rows), tied: false, of: 98 },
      region: { rank: rankAmong(row, region), tied: false, of: region.length },
    });
  });

  it('has its verdict', () => {
    const { part, whole } = exactChance(row.before, row.now, row.inhabitantsBefore, row.inhabitantsNow);
    const verdict = part * 500n < whole ? 'clearly-larger' : part * 20n < whole ? 'larger' : 'maybe-chance';
    expect(record.changes[0]?.verdict).toBe(row.before + row.now === 0 ? 'none' : verdict);
  });

  it('has its level, and an interval whose ends have tails of 2.5 %', () => {
    const { key, lower, upper } = record.level;
    expect(key).toBe(levelOf(row));
    const thousands = row.inhabitantsNow / 1000;
    expect(poissonTails(row.now, upper * thousands).atMost).toBeCloseTo(0.025, 9);
    if (row.now === 0) expect(lower).toBe(0);
    else expect(poissonTails(row.now, lower * thousands).atLeast).toBeCloseTo(0.025, 9);
  });

  it('has a rank within two of ranges drawn elsewhere', () => {
    const { from, to } = rankRangesOf(dataset.municipalities)(2024).get(record.code) ?? {
      from: NaN,
      to: NaN,
    };
    const [drawnFrom, drawnTo] = DRAWN_RANK_RANGES[row.name] ?? [NaN, NaN];
    expect(Math.abs(from - drawnFrom)).toBeLessThanOrEqual(2);
    expect(Math.abs(to - drawnTo)).toBeLessThanOrEqual(2);
  });
});

describe('all together', () => {
  it('16 lie clearly above 1 per 1,000, 46 clearly below, 36 can’t be told', () => {
    const levels = dataset.municipalities.map(({ level }) => level.key);
    const count = (key: string) => levels.filter((level) => level === key).length;
    expect([count('above'), count('below'), count('undecided')]).toEqual([16, 46, 36]);
  });

  it('28 lie above 1, 21 did in 2022; ten have come above it and three gone below', () => {
    expect(rows.filter(({ now, inhabitantsNow }) => isAbove(now, inhabitantsNow))).toHaveLength(28);
    expect(rows.filter(({ before, inhabitantsBefore }) => isAbove(before, inhabitantsBefore))).toHaveLength(
      21,
    );
    const crossed = (how: string) =>
      named(rows.filter((row) => recordOf(row).changes[0]?.crossedLine === how));
    expect(crossed('came-above').toSorted()).toEqual(
      [
        'Frederiksberg',
        'Frederikssund',
        'Glostrup',
        'Halsnæs',
        'Rødovre',
        'Lolland',
        'Haderslev',
        'Samsø',
        'Silkeborg',
        'Viborg',
      ].toSorted(),
    );
    expect(crossed('went-below').toSorted()).toEqual(['Herning', 'Hillerød', 'Ringsted']);
  });

  it('only in København do count and rate go different ways', () => {
    const opposed = dataset.municipalities.filter(
      ({ changes: [change] }) => change?.rate != null && change.persons * change.rate < 0,
    );
    expect(opposed.map(({ name }) => name)).toEqual(['København']);
  });

  it('4 changes are clearly larger than chance, 16 larger; chance alone would give about 4', () => {
    const verdicts = dataset.municipalities.map(({ changes }) => changes[0]?.verdict);
    const count = (verdict: string) => verdicts.filter((each) => each === verdict).length;
    expect(['clearly-larger', 'larger', 'maybe-chance', 'none'].map(count)).toEqual([4, 16, 77, 1]);
    const expected = rows.reduce(
      (sum, { before, now, inhabitantsBefore, inhabitantsNow }) =>
        sum + asNumber(exactChanceOfVerdict(before, now, inhabitantsBefore, inhabitantsNow)),
      0,
    );
    expect(expected).toBeCloseTo(3.958, 3);
    expect(verdictsByChance(dataset.municipalities)).toBeCloseTo(expected, 8);
  });

  it('is what kommuner.csv says', () => {
    const { data } = Papa.parse<Record<string, string>>(published('kommuner.csv'), { header: true });
    const KEYS: Readonly<Record<string, string>> = { above: 'over', below: 'under', undecided: 'uafklaret' };
    const VERDICTS: Readonly<Record<string, string>> = {
      'maybe-chance': 'tilfaeldig',
      larger: 'stoerre',
      'clearly-larger': 'klart_stoerre',
      none: '',
    };
    const inThousandths = (persons: number, inhabitants: number): string =>
      (Math.floor((persons * 2_000_000 + inhabitants) / (inhabitants * 2)) / 1000).toFixed(3);
    for (const row of rows) {
      const line = data.find(({ kommunekode }) => kommunekode === TYPED_CODES[row.name]);
      expect(line).toMatchObject({
        folketal_2022: String(row.inhabitantsBefore),
        folketal_2024: String(row.inhabitantsNow),
        pr_1000_2022: inThousandths(row.before, row.inhabitantsBefore),
        pr_1000_2024: inThousandths(row.now, row.inhabitantsNow),
        niveau_2024: KEYS[levelOf(row)],
        placering_2024: String(rankAmong(row, rows)),
        vurdering_2022_2024: VERDICTS[recordOf(row).changes[0]?.verdict ?? 'none'],
        uge: '6',
      });
    }
  });
});
