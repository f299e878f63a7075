import { describe, expect, it } from 'vitest';
import { VERDICT_LABELS } from '../../../src/content/da/chanceWords.ts';
import { rateLegend } from '../../../src/content/labels/rateLegend.ts';
import { capitalise } from '../../../src/content/language/capitalise.ts';
import { howOften } from '../../../src/content/language/howOften.ts';
import { joinSentences } from '../../../src/content/language/joinSentences.ts';
import { joinWords } from '../../../src/content/da/language/joinWords.ts';
import { moreOrFewer, peopleInWords } from '../../../src/content/da/language/peopleInWords.ts';
import { number } from '../../../src/content/values.ts';
import { plain, t } from '../../../src/content/text.ts';
import { municipality, remarkOn, typed } from './records.ts';

describe('small words', () => {
  it('joins without a comma before og', () => {
    expect(plain(joinWords(['a']))).toBe('a');
    expect(plain(joinWords(['a', 'b']))).toBe('a og b');
    expect(plain(joinWords(['a', 'b', 'c']))).toBe('a, b og c');
    expect(joinWords([])).toEqual([]);
  });

  it('joins sentences and passes over what has nothing to say', () => {
    expect(plain(joinSentences([t`A.`, null, [], t`B.`]))).toBe('A. B.');
  });

  it('begins a sentence with a capital, also where it begins with a figure', () => {
    expect(plain(capitalise(['én af dem']))).toBe('Én af dem');
    expect(capitalise(t`${number(8)} af dem`)[0]).toEqual({ kind: 'figure', value: 8, text: '8' });
  });

  it.each<[number, string]>([
    [1, 'ét menneske'],
    [2, 'to mennesker'],
    [12, 'tolv mennesker'],
    [13, '13 mennesker'],
  ])('%i', (persons, expected) => {
    expect(typed(peopleInWords(persons).text)).toBe(expected);
  });

  it.each<[number, string]>([
    [1, 'én mere'],
    [2, 'to flere'],
    [-1, 'én færre'],
    [-8, 'otte færre'],
    [200, '200 flere'],
  ])('%i', (change, expected) => {
    expect(moreOrFewer(change)).toEqual({ kind: 'figure', value: change, text: expected });
  });

  it.each<[number, string]>([
    [1, 'så godt som alle tilfælde'],
    [0.48, 'næsten halvdelen af tilfældene'],
    [0.25, 'omkring hvert fjerde tilfælde'],
    [0.167, 'omkring ét ud af seks tilfælde'],
    [0.0501, 'lidt mere end ét ud af 20 tilfælde'],
    [0.0499, 'lidt under ét ud af 20 tilfælde'],
    [0.0222, 'omkring ét ud af 45 tilfælde'],
    [0.005, 'omkring ét ud af 200 tilfælde'],
    [0.0001, 'færre end ét ud af 1.000 tilfælde'],
  ])('%f', (probability, expected) => {
    expect(plain(howOften(probability))).toBe(expected);
  });
});

describe('labels', () => {
  it('has a verdict for each outcome of the test, and none where there is nothing to say', () => {
    expect(VERDICT_LABELS).toEqual({
      none: null,
      'maybe-chance': 'kan være et tilfældigt udsving',
      larger: 'større, end tilfældige udsving normalt giver',
      'clearly-larger': 'klart større, end tilfældige udsving normalt giver',
    });
  });

  it('ends the last class at the highest rate below the outlier, and names the outlier', () => {
    const rates: readonly (readonly [string, number])[] = [
      ['Læsø', 0],
      ['København', 2.104],
      ['Dragør', 7.62],
    ];
    const remarks = [remarkOn('rate', 'Talt to gange.')];
    const all = rates.map(([name, rate]) =>
      municipality([1, 1], {
        name,
        code: name,
        rate,
        ...(name === 'Dragør' && { printedRate: 7.6, remarks }),
      }),
    );
    expect(rateLegend(all).map(({ label }) => label)).toEqual([
      '0 Læsø: ingen registreret',
      'under 0,35',
      '0,35 til 0,65',
      '0,65 til 1',
      'over 1 til 1,25',
      '1,25 til 1,55',
      '1,55 til 2,2',
      '7,6 Dragør, med forbehold',
    ]);
  });
});
