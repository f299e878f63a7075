import { describe, expect, it } from 'vitest';
import { mapFile } from '../../src/charts/mapFile.ts';
import { neighbours } from '../../src/charts/neighbours.ts';
import { neighbourMapText } from '../../src/content/figures/neighbourMapText.ts';
import { municipalitiesSection } from '../../src/content/da/report/municipalitiesSection.ts';
import { regionParagraphs } from '../../src/content/region/regionParagraphs.ts';
import { plain } from '../../src/content/text.ts';
import { currentRegions, dataset, municipalitiesOf, municipalityByCode } from '../../src/dataset.ts';
import { asNumber, exactChance } from './exactChance.ts';
import { numbersInWords } from './numbersInWords.ts';
import { TYPED_CODES } from './typedCodes.ts';
import { TYPED_POPULATIONS } from './typedPopulations.ts';
import { TYPED_REGIONS } from './typedTables.ts';

/**
 * What the finding above each map of neighbours, and each order by rate, says of chance, derived anew from the typed counts and
 * inhabitants, in whole numbers and never through `src/domain`.
 */

const rows = TYPED_REGIONS.flatMap(([, , table]) =>
  table.map(([name, , persons]) => ({
    name,
    code: TYPED_CODES[name] ?? '',
    persons,
    inhabitants: TYPED_POPULATIONS[name]?.[1] ?? NaN,
  })),
);
type Row = (typeof rows)[number];
const touching = neighbours(mapFile('full'));
const near = ({ code }: Row): Row[] =>
  rows.filter((other) => touching.get(municipalityByCode(code).code)?.some((one) => one === other.code));
const mayBeChance = (one: Row, other: Row): boolean =>
  one.persons + other.persons === 0 ||
  asNumber(exactChance(one.persons, other.persons, one.inhabitants, other.inhabitants)) >= 0.05;
const isHigher = (one: Row, other: Row): boolean =>
  one.persons * other.inhabitants > other.persons * one.inhabitants;

const findingOf = (row: Row): string => {
  const own = municipalityByCode(row.code);
  const text = neighbourMapText.text(
    own,
    near(row).map(({ code }) => municipalityByCode(code)),
  );
  return plain(text.finding);
};
const NUMBERS = numbersInWords('nul');

/** How many differences a finding says may be chance, of so many, and the names it gives of them. */
function saidOpen(finding: string, of: number): { count: number; names: string[] } {
  const [, clause] = /, men (.* kan være tilfældige?)$/.exec(finding) ?? [];
  if (clause === undefined) return { count: 0, names: [] };
  if (clause === 'forskellen kan være tilfældig') return { count: 1, names: [] };
  const [, all] = /^(begge|alle \S+) forskelle kan være tilfældige$/.exec(clause) ?? [];
  if (all !== undefined) {
    expect(all).toBe(of === 2 ? 'begge' : `alle ${NUMBERS[of] ?? ''}`);
    return { count: of, names: [] };
  }
  const [, some] = /^(\S+) af forskellene kan være tilfældige$/.exec(clause) ?? [];
  if (some !== undefined) return { count: NUMBERS.indexOf(some), names: [] };
  const [, list = ''] = /^forskellen til (.*) kan være tilfældig$/.exec(clause) ?? [];
  const parts = list.split(/, | og /).map((part) => part.replace(' (med forbehold)', ''));
  const others = parts.map((part) => /^(\S+) (?:af de andre|andre)$/.exec(part)?.[1]);
  const names = parts.filter((_, i) => others[i] === undefined);
  const rest = others.filter((word) => word !== undefined).map((word) => NUMBERS.indexOf(word));
  return { count: rest.reduce((sum, count) => sum + count, names.length), names };
}

it('there are 98', () => {
  expect(rows).toHaveLength(98);
});

describe.each(rows.filter((row) => near(row).length > 0 && row.name !== 'Dragør'))('$name', (row) => {
  const all = near(row);
  const finding = findingOf(row);
  const open = all.filter((other) => mayBeChance(row, other));

  it('says of as many differences as it should that they may be chance', () => {
    const isSaidAlike = finding.includes('stort set lige så højt');
    expect(saidOpen(finding, all.length).count).toBe(isSaidAlike ? 0 : open.length);
    if (isSaidAlike) expect(open).toHaveLength(1);
  });

  it('names one or two, and of more those that it names as higher and a single other', () => {
    const higher = all.filter((other) => isHigher(other, row));
    const { names } = saidOpen(finding, all.length);
    const repeated = finding.includes('ligger kun') ? higher.filter((other) => open.includes(other)) : [];
    // Instead of one other that is counted it is named.
    const most = Math.max(2, repeated.length + 1);
    const wanted = open.length === all.length ? [] : open.length <= most ? open : repeated;
    const nameOf = ({ code }: Row): string => municipalityByCode(code).locative.replace(/^(i|på) /, '');
    expect(names.toSorted()).toEqual(wanted.map(nameOf).toSorted());
  });
});

it('Dragør, whose own figure is doubted, is put in no order', () => {
  const row = rows.find(({ name }) => name === 'Dragør');
  expect(row && findingOf(row)).toMatch(/^Naboen Tårnby ligger på /);
});

describe('an order by rate', () => {
  /** What is to be said of the ends, of which so many are named as the highest. */
  function wanted(places: readonly Row[], named: number): string | undefined {
    const sorted = places.toSorted((a, b) => (isHigher(a, b) ? -1 : 1));
    const open = sorted.slice(1).map((row, i) => mayBeChance(sorted[i] ?? row, row));
    const ends = [
      ...(open.slice(0, named).includes(true) ? ['øverst'] : []),
      ...(open.at(-1) === true ? ['nederst'] : []),
    ];
    return ends.length === 0 ? undefined : `Rækkefølgen ${ends.join(' og ')} kan være tilfældig.`;
  }
  const saidIn = (text: string): string | undefined => /Rækkefølgen .*? kan være tilfældig\./.exec(text)?.[0];
  const compared = rows.filter(({ name, persons }) => name !== 'Dragør' && persons > 0);

  it.each(currentRegions.map((region) => [region.name, region] as const))('of %s', (_, region) => {
    const codes = new Set<string>(region.municipalityCodes);
    const text = regionParagraphs(region, municipalitiesOf(region), dataset.country).map(plain).join(' ');
    // One person's rate is not compared.
    const members = compared.filter(({ code, persons }) => codes.has(code) && persons > 1);
    expect(members.length).toBeGreaterThan(5);
    expect(saidIn(text)).toBe(wanted(members, 1));
  });

  it('of the country', () => {
    const text = municipalitiesSection(dataset).paragraphs.map(plain).join(' ');
    expect(saidIn(text)).toBe(wanted(compared, 3));
  });
});
