import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFilterState, parseFilterState } from '../../../src/format/filterState.ts';

const choices = {
  regions: ['', 'hovedstaden', 'sjaelland'],
  columns: ['navn', '2022', '2024', 'aendring', 'procent', 'rate'],
};
const parse = (search: string) => parseFilterState(search, choices);

describe('the state of the table in its address', () => {
  it('is read', () => {
    expect(parse('?region=sjaelland&markeret=1&soeg=K%C3%B8ge&sorter=rate')).toEqual({
      region: 'sjaelland',
      flagged: true,
      text: 'Køge',
      sort: { column: 'rate', ascending: false },
    });
    expect(parse('?sorter=rate-stigende').sort).toEqual({ column: 'rate', ascending: true });
    expect(parse('?sorter=navn-faldende').sort).toEqual({ column: 'navn', ascending: false });
  });

  it('passes over what it does not know', () => {
    const plain = { region: '', flagged: false, text: '', sort: { column: 'navn', ascending: true } };
    for (const search of [
      '',
      '?',
      '?region=skaane',
      '?markeret=ja',
      '?sorter=pris',
      '?x=1',
      '?sorter=-stigende',
    ]) {
      expect(parse(search), search).toEqual(plain);
    }
  });

  it('is plain where all is as usual', () => {
    expect(formatFilterState(parse(''), choices)).toBe('');
    expect(formatFilterState(parse('?sorter=navn&markeret=0&soeg='), choices)).toBe('');
    expect(formatFilterState(parse('?sorter=rate&soeg=Aa b'), choices)).toBe('?soeg=Aa+b&sorter=rate');
  });

  it('comes back as it went, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...choices.regions),
        fc.boolean(),
        fc.string({ maxLength: 40 }),
        fc.constantFrom(...choices.columns),
        fc.boolean(),
        (region, flagged, text, column, ascending) => {
          const state = { region, flagged, text, sort: { column, ascending } };
          expect(parse(formatFilterState(state, choices))).toEqual(state);
        },
      ),
    );
  });
});
