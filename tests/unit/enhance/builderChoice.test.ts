import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../fixtures/anyText.ts';
import {
  type BuilderChoice,
  DEFAULT_CHOICE,
  formatBuilderChoice,
  isName,
  parseBuilderChoice,
} from '../../../src/enhance/builderChoice.ts';

const OFFERED = {
  place: ['danmark', 'albertslund', 'sjaelland'],
  view: ['tal', 'kort'],
  theme: ['auto', 'lys', 'moerk'],
  kind: ['ramme', 'script', 'billede'],
} as const;
const parse = (search: string): BuilderChoice =>
  parseBuilderChoice(search, (key, value) => OFFERED[key].some((offered) => offered === value));

describe('the choice in the address', () => {
  it('is read', () => {
    expect(parse('?sted=albertslund&visning=kort&tema=moerk&kode=billede&id=min-graf')).toEqual({
      place: 'albertslund',
      view: 'kort',
      theme: 'moerk',
      kind: 'billede',
      id: 'min-graf',
    });
  });

  it('is the usual where it is not offered', () => {
    expect(parse('')).toEqual(DEFAULT_CHOICE);
    expect(parse('?sted=atlantis&visning=../&tema=<b>&kode=&id="><script>')).toEqual(DEFAULT_CHOICE);
  });

  it('leaves out what is usual', () => {
    expect(formatBuilderChoice(DEFAULT_CHOICE)).toBe('');
    expect(formatBuilderChoice({ ...DEFAULT_CHOICE, place: 'sjaelland' })).toBe('?sted=sjaelland');
  });

  it('comes back as it was, whatever was chosen', () => {
    const choice = fc.record({
      place: fc.constantFrom(...OFFERED.place),
      view: fc.constantFrom(...OFFERED.view),
      theme: fc.constantFrom(...OFFERED.theme),
      kind: fc.constantFrom(...OFFERED.kind),
      id: fc.string({ unit: 'grapheme', maxLength: 64 }).filter((id) => id === '' || isName(id)),
    });
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(parse(formatBuilderChoice(chosen))).toEqual(chosen);
      }),
    );
  });

  it('does no harm, whatever the address says', () => {
    fc.assert(
      fc.property(anyText, (search) => {
        const { place, id } = parse(search);
        expect(OFFERED.place).toContain(place);
        expect(id === '' || isName(id)).toBe(true);
      }),
    );
  });
});
