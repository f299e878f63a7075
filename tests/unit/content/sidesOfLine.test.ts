import { describe, expect, it } from 'vitest';
import { sidesOfLine } from '../../../src/content/da/sidesOfLine.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset } from '../../../src/dataset.ts';
import { globSync, readFileSync } from 'node:fs';

/** Those that the report prints as 1,0; the sides follow from `data/dst/folketal.csv`. */
const PRINTED_AS_ONE = ['0250', '0360', '0740', '0791', '0219', '0482', '0657'];

describe('the seven that are printed as 1,0', () => {
  it('lie on the side of 1 that their inhabitants give', () => {
    const seven = dataset.municipalities.filter(({ code }) => PRINTED_AS_ONE.includes(code));
    expect(plain(sidesOfLine(seven))).toBe(
      'Uden afrunding ligger Frederikssund, Lolland, Silkeborg og Viborg over 1 og Herning, Hillerød og Langeland under.',
    );
  });

  it('are said nowhere to lie on a side that cannot be known', () => {
    const claims = /hvilken side af 1|afrundingen skjuler|præcis 1,0|lige på grænsen|giver .* et fingerpeg/i;
    const sources = [...globSync('src/content/**/*.ts'), ...globSync('data/*.csv')];
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((path) => claims.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
