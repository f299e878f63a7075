import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allMunicipalityTexts } from './municipalityTexts.ts';

const CONTENT = new URL('../../../src/content/', import.meta.url);

const files = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, CONTENT), 'utf8') }));
const municipalities = [...allMunicipalityTexts().values()];

const BANNED: readonly (readonly [string, RegExp])[] = [
  ['"per" for "pr."', /\bper (1|indbygger|person)/i],
  ['de hjemløse', /(?<!SAND – )\bde hjemløse\b/i],
  ['en hjemløs', /\ben hjemløs\b/i],
  ['unexplained signifikant', /(?<!»statistisk )signifikant/i],
  ['a full stop after pct.', /pct\.\./],
  ['a space before a comma', / ,/],
];

describe('house style', () => {
  it.each(BANNED)('has no %s in the text', (_, pattern) => {
    const hits = files.filter(({ text }) =>
      pattern.test(text.replace(/^\s*(\*|\/\/|\/\*).*$|\ben: (['`]).*?\2/gm, 'en')),
    );
    expect(hits.map(({ name }) => name)).toEqual([]);
  });

  it.each([...BANNED, ['0 pct.', /(?<![\d.,])0\s?pct\./] as const, ['two spaces', /\S {2,}\S/] as const])(
    'has no %s in the sentences on municipalities',
    (_, pattern) => {
      expect(pattern.exec(municipalities.join('\n\n'))?.[0]).toBeUndefined();
    },
  );

  it('says no sentence twice in the running text of a municipality', () => {
    for (const block of municipalities) {
      const running = block.split('\n').filter((line) => !/^(\[| {2}|=|#|\*)/.test(line));
      const sentences = running
        .slice(0, -2)
        .join(' ')
        .split(/(?<=[a-zæøå)]\.) (?=[A-ZÆØÅ])/);
      expect(new Set(sentences).size, block.slice(0, 40)).toBe(sentences.length);
    }
  });
});
