import { describe, expect, it } from 'vitest';
import { formatChosenSlugs, parseChosenSlugs } from '../../../src/format/chosenSlugs.ts';

const known = new Set(['albertslund', 'glostrup', 'laesoe', 'dragoer', 'fanoe']);
const parse = (search: string) => parseChosenSlugs(search, (slug) => known.has(slug), 4);

describe('the municipalities in an address', () => {
  it('are read in their order, each once', () => {
    expect(parse('?kommuner=glostrup,albertslund,glostrup').slugs).toEqual(['glostrup', 'albertslund']);
    expect(parse('?kommuner=%20Glostrup%20%2Claesoe').slugs).toEqual(['glostrup', 'laesoe']);
  });

  it('are at most four, and it is told when more were asked for', () => {
    const { slugs, tooMany } = parse('?kommuner=albertslund,glostrup,laesoe,dragoer,fanoe');
    expect(slugs).toEqual(['albertslund', 'glostrup', 'laesoe', 'dragoer']);
    expect(tooMany).toBe(true);
    expect(parse('?kommuner=albertslund,x,y,z,glostrup').tooMany).toBe(false);
  });

  it('leave out what is none, and name it, but not at length', () => {
    expect(parse('?kommuner=malmoe,fanoe,,')).toEqual({
      slugs: ['fanoe'],
      unknown: ['malmoe'],
      tooMany: false,
    });
    expect(parse(`?kommuner=${'a'.repeat(5000)}`).unknown[0]).toHaveLength(40);
    for (const search of ['', '?', '?kommuner=', '?kommune=fanoe']) {
      expect(parse(search)).toEqual({ slugs: [], unknown: [], tooMany: false });
    }
  });

  it('are written as they are read', () => {
    expect(formatChosenSlugs([])).toBe('');
    expect(formatChosenSlugs(['fanoe', 'laesoe'])).toBe('?kommuner=fanoe,laesoe');
  });
});
