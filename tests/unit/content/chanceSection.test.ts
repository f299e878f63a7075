import { describe, expect, it } from 'vitest';
import { chanceSection } from '../../../src/content/municipality/chanceSection.ts';
import { words } from '../../../src/content/words.ts';
import { plain } from '../../../src/content/text.ts';
import { chanceFigure } from '../../../src/figures/chance.ts';
import { municipality, typed } from './records.ts';

const section = (...persons: number[]) => {
  const found = chanceSection(municipality(persons));
  return found && [found.heading, ...found.paragraphs.map((text) => typed(plain(text)))];
};

describe('the section on chance', () => {
  it('says how often chance gives as much, and where the limit is', () => {
    expect(section(52, 44)).toEqual([
      'Kan faldet være tilfældigt?',
      'Hvis intet reelt havde ændret sig, ville to optællinger alligevel ligge mindst så langt fra hinanden i næsten halvdelen af tilfældene.',
      'Med 96 mennesker i de to optællinger tilsammen skal et fald op på 22 for at være større, end tilfældige udsving normalt giver.',
    ]);
  });

  it('says so where the change is larger, and that some will be so by chance', () => {
    expect(section(27, 72)).toEqual([
      'Kan stigningen være tilfældig?',
      'Hvis intet reelt havde ændret sig, ville to optællinger alligevel ligge mindst så langt fra hinanden i færre end ét ud af 1.000 tilfælde.',
      'Med 99 mennesker i de to optællinger tilsammen går grænsen ved en stigning på 21. Ser man på alle kommuner på én gang, vil nogle få dog komme over grænsen ved et tilfælde.',
    ]);
  });

  it('says which side of the limit it is on where the words would be the same', () => {
    expect(section(33, 18)?.[1]).toContain('i lidt under ét ud af 20 tilfælde.');
    expect(section(22, 10)?.[1]).toContain('i lidt mere end ét ud af 20 tilfælde.');
  });

  it('knows that of very few no difference is large enough', () => {
    expect(section(0, 3)).toEqual([
      'Kan forskellen være tilfældig?',
      'Hvis intet reelt havde ændret sig, ville to optællinger alligevel ligge mindst så langt fra hinanden i omkring hvert fjerde tilfælde.',
      'Med tre mennesker i de to optællinger tilsammen kan enhver forskel være tilfældig.',
    ]);
  });

  it('speaks of nothing changed and of nobody counted', () => {
    expect(section(8, 8)?.slice(0, 2)).toEqual([
      'Hvad siger et uændret tal?',
      'Et uændret tal kan dække over bevægelse. Nogle kan være kommet ud af hjemløshed, mens andre er kommet til.',
    ]);
    expect(section(0, 0)).toEqual([
      'Hvad betyder nul?',
      'At ingen er registreret i to optællinger, er en oplysning i sig selv, men der er ingen ændring at vurdere. Nul er noget andet end et tal, der mangler.',
    ]);
  });

  it('is left out where there is only one count, or one person in both', () => {
    expect(section(44)).toBeNull();
    expect(section(0, 1)).toBeNull();
  });
});

describe('the finding over the band of chance', () => {
  const finding = (...persons: number[]) => {
    const chart = chanceFigure(municipality(persons), words);
    return chart && typed(plain(chart.finding));
  };

  it.each<[number, number, string]>([
    [52, 44, 'Otte færre ligger midt i det, tilfældige udsving giver'],
    [33, 19, '14 færre ligger inden for det, tilfældige udsving giver'],
    [21, 39, '18 flere er mere, end tilfældige udsving normalt giver'],
    [27, 72, '45 flere er klart mere, end tilfældige udsving normalt giver'],
    [8, 8, 'Uændret: midt i det, tilfældige udsving giver'],
  ])('%i → %i', (before, now, expected) => {
    expect(finding(before, now)).toBe(expected);
  });

  it('is left out where nobody was counted in either year', () => {
    expect(finding(0, 0)).toBeNull();
  });

  it('gives p with as many digits as are of use', () => {
    const remark = (...persons: number[]) =>
      plain(chanceFigure(municipality(persons), words)?.remarks[0] ?? []);
    expect(remark(52, 44)).toContain('(p = 0,48)');
    expect(remark(21, 39)).toContain('(p = 0,027)');
    expect(remark(27, 72)).toContain('(p < 0,001)');
    expect(remark(36, 37)).toContain('(p = 1)');
  });
});
