import { describe, expect, it } from 'vitest';
import { asNumber, exactChance } from '../../data/exactChance.ts';
import { TYPED_POPULATIONS } from '../../data/typedPopulations.ts';
import { HOVEDSTADEN, MIDTJYLLAND, NORDJYLLAND, SJAELLAND, SYDDANMARK } from '../../data/typedTables.ts';
import { allMunicipalityTexts } from './municipalityTexts.ts';
import { typed } from './records.ts';

/** A kind of municipality each, read in full after every change of words. */
const READ_IN_FULL = [
  'Albertslund', // flagged, a small fall, a shared rank, neighbours
  'Bornholm', // a "Regionskommune", an island
  'Dragør', // a count with a remark, off the scale
  'Fanø', // nobody in 2022
  'Helsingør', // a fall larger than chance; below the region, above the country
  'Herning', // exactly 1.0 after rounding
  'Høje-Taastrup', // level with its region
  'Kerteminde', // as many as before
  'København', // the most people, a series of its own
  'Læsø', // nobody in either count
  'Nordfyns', // a printed rate that can't be right
  'Odder', // a fall clearly larger than chance, from few people
  'Odense', // a series, a case, a neighbour with a remark
  'Viborg', // a rise clearly larger than chance, neighbours level with it
];

const texts = allMunicipalityTexts();
const textOf = (name: string): string => {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no texts on ${name}`);
  return typed(text);
};
const TABLES = [HOVEDSTADEN, SJAELLAND, SYDDANMARK, MIDTJYLLAND, NORDJYLLAND];
const rows = TABLES.flat().map(([name, before, now, , rate, star]) => ({
  name,
  text: textOf(name),
  before,
  now,
  rate,
  star,
}));
/** The names of those rows whose text lacks what it must hold. */
const lacking = (wanted: readonly { name: string; text: string; must: string | RegExp }[]): string[] =>
  wanted
    .filter(({ text, must }) => (typeof must === 'string' ? !text.includes(must) : !must.test(text)))
    .map(({ name, must }) => `${name}: ${String(must)}`);

it('says the same of a kind of municipality each as when the texts were last read', async () => {
  const full = READ_IN_FULL.map((name) => texts.get(name)).join('\n\n');
  await expect(`${full}\n`).toMatchFileSnapshot('./municipality-texts.txt');
});

describe('the texts of all 98 municipalities', () => {
  it('are about them, and hold nothing that is no text', () => {
    expect(texts.size).toBe(98);
    expect(rows).toHaveLength(98);
    const broken = [...texts].filter(([, text]) => /undefined|NaN|null|Infinity|\[object|\$\{/.test(text));
    expect(broken.map(([name]) => name)).toEqual([]);
  });

  /** Persons among inhabitants, in whole numbers: one decimal, two near 1, none where there is nobody. */
  const shownRate = (persons: number, inhabitants: number): string => {
    if (persons === 0) return '0';
    const hundredths = Math.floor((persons * 100_000 * 2 + inhabitants) / (2 * inhabitants));
    const tenths = Math.floor((persons * 10_000 * 2 + inhabitants) / (2 * inhabitants));
    const near = persons * 1000 >= inhabitants * 0.95 && persons * 1000 <= inhabitants * 1.05;
    return (near ? (hundredths / 100).toFixed(2) : (tenths / 10).toFixed(1)).replace('.', ',');
  };

  it('give both counts, the change and the rate', () => {
    const number = (value: number): string => String(value).replace(/(?<=\d)(?=\d{3}$)/, '.');
    const figures = rows.map(({ name, text, before, now }) => {
      const change = now === before ? '' : `${now > before ? '\\+' : '−'}${Math.abs(now - before)} `;
      const shown = shownRate(now, TYPED_POPULATIONS[name]?.[1] ?? NaN);
      const must = `\\[figures\\] ${number(now)} .*${change}.*${number(before)} .*· ${shown} pr\\.`;
      return { name, text, must: new RegExp(must) };
    });
    expect(lacking(figures)).toEqual([]);
    const marked = rows.filter(({ text }) => text.includes('Markeret i rapporten'));
    expect(marked.map(({ name }) => name)).toEqual(
      rows.filter(({ star }) => star === '*').map(({ name }) => name),
    );
  });

  it('call a rise a rise, a fall a fall, and speak of chance as the test has it', () => {
    const SAID = {
      clearly: /klart (større|mere)/,
      larger: /er (større|mere)[ ,]/,
      maybe: /kan være tilfældig/,
    };
    const wanted = rows
      // One person in both counts is put to no test.
      .filter(({ before, now }) => before !== now && before + now > 1)
      .map(({ name, text, before, now }) => {
        const [inhabitantsBefore, inhabitantsNow] = TYPED_POPULATIONS[name] ?? [NaN, NaN];
        const p = asNumber(exactChance(before, now, inhabitantsBefore, inhabitantsNow));
        const verdict = p < 0.002 ? SAID.clearly : p < 0.05 ? SAID.larger : SAID.maybe;
        // What is said first, on its own: later texts speak of the neighbours too.
        const headline = text.split('\n')[2] ?? '';
        return { name, text: headline, must: verdict, now, before };
      });
    expect(lacking(wanted)).toEqual([]);
    const wrongWay = wanted.filter(({ text, before, now }) =>
      (now > before ? /færre|fald/ : /flere|stigning/).test(text),
    );
    expect(wrongWay.map(({ name }) => name)).toEqual([]);
    const calm = wanted.filter(({ text, must }) => must === SAID.maybe && /større|klart/.test(text));
    expect(calm.map(({ name }) => name)).toEqual([]);
  });

  it('let nobody stand beside a rate with a remark without that remark', () => {
    const REMARKS = [
      ['Dragør 7,6', /særlige forhold/],
      ['Nordfyns Kommune 0,3', /det kan ikke passe/],
    ] as const;
    const bare = REMARKS.flatMap(([shown, remark]) =>
      rows.filter(({ text }) => text.includes(shown) && !remark.test(text)).map(({ name }) => name),
    );
    expect(bare).toEqual([]);
    for (const [shown] of REMARKS) expect(rows.some(({ text }) => text.includes(shown))).toBe(true);
  });
});
