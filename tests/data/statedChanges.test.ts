import { describe, expect, it } from 'vitest';
import { plain } from '../../src/content/text.ts';
import { words } from '../../src/content/words.ts';
import { municipalitiesSection } from '../../src/content/da/report/municipalitiesSection.ts';
import { dataset, municipalityByCode, regionByCode } from '../../src/dataset.ts';
import { asNumber, exactChance } from './exactChance.ts';
import { TYPED_CODES } from './typedCodes.ts';
import { TYPED_POPULATIONS } from './typedPopulations.ts';
import { TYPED_REGIONS } from './typedTables.ts';

/**
 * A heading that tells of a change says where it may be chance, derived anew from the typed counts and
 * inhabitants, in whole numbers and never through `src/domain`.
 */

const populationsOf = (name: string): readonly [number, number] => {
  const [before, now] = TYPED_POPULATIONS[name] ?? [NaN, NaN];
  return [before, now];
};
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const municipalities = TYPED_REGIONS.flatMap(([, , table]) =>
  table.map(([name, before, now]) => ({
    name,
    before,
    now,
    inhabitants: populationsOf(name),
    record: municipalityByCode(TYPED_CODES[name] ?? ''),
  })),
);
const regions = TYPED_REGIONS.map(([code, name, table, [before, now], inhabitants]) => ({
  name,
  before,
  now,
  inhabitants: [sum(table.map(([of]) => populationsOf(of)[0])), inhabitants] as const,
  record: regionByCode(code),
}));
type Place = (typeof municipalities | typeof regions)[number];

const mayBeChance = ({ before, now, inhabitants: [earlier, later] }: Place): boolean =>
  before !== now && before + now > 1 && asNumber(exactChance(before, now, earlier, later)) >= 0.05;

describe.each<Place>([...municipalities, ...regions])('$name', (place) => {
  it('tells of its change with what chance says of it, where it stands alone', () => {
    const { finding, remarks } = words.dots.text(place.record).alone;
    const ends = /, men (faldet|stigningen|forskellen) kan være tilfældigt?$/.test(plain(finding));
    expect(ends, plain(finding)).toBe(mayBeChance(place));
    // Not a second time.
    if (ends) expect(remarks.map(plain).join(' ')).not.toContain('kan være tilfældig');
  });
});

it('the regions that have moved most are headed so', () => {
  const heading = plain(municipalitiesSection(dataset).tablesHeading);
  const named = regions.filter(({ name }) => heading.includes(name));
  expect(named.map(({ now, before }) => now - before)).toEqual([129, -32]);
  expect(heading.endsWith(', men i alle fem regioner kan forskellen være tilfældig')).toBe(
    regions.every(mayBeChance),
  );
});
