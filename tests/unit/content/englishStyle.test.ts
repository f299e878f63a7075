import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHANCE_GIVES } from '../../../src/content/en/chanceWords.ts';

const files = globSync('src/content/en/**/*.ts').map((name) => ({
  name,
  text: readFileSync(name, 'utf8').replace(/^\s*(\*|\/\/|\/\*).*$/gm, ''),
}));

const BANNED: readonly (readonly [string, RegExp])[] = [
  ['label instead of people', /\bthe homeless\b(?!ness)|\bhomeless (people|persons?|men|women|man|woman)\b/i],
  ['Danish quotation mark', /[»«]/],
  ['American spelling', /\b(organiz|realiz|analyz|program\b|neighbor|labor\b)|[\d}] percent\b/i],
  ['number in Danish form', /(?<![\d.])\d+,\d{1,2}(?!\d)|\b[1-9]\d{0,2}\.\d{3}(?!\d)/],
  ['Danish month or abbreviation', /\b(januar|februar|marts|maj|juni|juli|oktober)\b|\b(pct|pr|ca|nr)\./],
  ['space before a comma', / ,/],
  ['comma before the last of a list', /, and \$\{[^}]*\}\./],
];

describe('English house style', () => {
  it('has the files that Danish has, and no others', () => {
    const danish = globSync('src/content/da/**/*.ts').map((name) => name.replace('/da/', '/en/'));
    expect(files.length).toBeGreaterThan(120);
    expect(files.map(({ name }) => name).toSorted()).toEqual(danish.toSorted());
  });

  it.each(BANNED)('has no %s', (_, pattern) => {
    const hits = files.flatMap(({ name, text }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [`${name}: ${found}`];
    });
    expect(hits).toEqual([]);
  });

  it('writes the verdict of chance out nowhere else', () => {
    const hits = files.filter(({ text }) => text.includes(CHANCE_GIVES));
    expect(hits.map(({ name }) => name)).toEqual(['src/content/en/chanceWords.ts']);
  });
});
