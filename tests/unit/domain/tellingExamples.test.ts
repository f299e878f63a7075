import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset.ts';
import {
  largestUncertainRise,
  mostPersons,
  mostWithoutFlag,
  sameRateFarApart,
} from '../../../src/domain/tellingExamples.ts';
import { municipality, WITHOUT_RATE } from '../content/records.ts';

const { municipalities } = dataset;
const rated = (name: string, persons: readonly number[], rate: number, flagged = false) =>
  municipality(persons, { name, code: name, rate, flagged });

describe('examples chosen by rule', () => {
  it('finds the rate that hides most: Langeland and Herning, 0.9788 and 0.9794', () => {
    const { few, many } = sameRateFarApart(municipalities);
    expect([few.name, few.counts.at(-1)?.persons]).toEqual(['Langeland', 12]);
    expect([many.name, many.counts.at(-1)?.persons]).toEqual(['Herning', 88]);
  });

  it('takes no two for the same that two decimals tell apart', () => {
    expect(() => sameRateFarApart([rated('A', [1, 1], 0.5), rated('B', [20, 20], 0.506)])).toThrow(
      RangeError,
    );
    expect(sameRateFarApart([rated('A', [1, 1], 0.5), rated('B', [20, 20], 0.504)]).many.name).toBe('B');
  });

  it('never compares with a rate that is doubted', () => {
    const remark = { id: 'x', figure: 'rate', text: 'Tvivlsomt.', source: 'x' } as const;
    const doubted = municipality([1, 1], { name: 'Tvivl', rate: 0.5, printedRate: 0.5, remarks: [remark] });
    const others = [rated('A', [10, 10], 0.5), rated('B', [20, 20], 0.5)];
    const { few, many } = sameRateFarApart([doubted, ...others]);
    expect([few.name, many.name]).toEqual(['A', 'B']);
    expect(() => sameRateFarApart([doubted, rated('A', [10, 10], 0.5)])).toThrow(RangeError);
  });

  it('finds the largest percentage that may be chance: Samsø, from 1 to 5', () => {
    // Solrød's 450 per cent, from 2 to 11, is larger than chance normally gives.
    const samsoe = largestUncertainRise(municipalities);
    expect(samsoe.name).toBe('Samsø');
    expect(samsoe.changes.at(-1)).toMatchObject({ persons: 4, percent: 400, verdict: 'maybe-chance' });
  });

  it('passes over growth from nothing, which has no percentage', () => {
    const from0 = municipality([0, 3], { name: 'Fra nul' });
    const rise = municipality([10, 12], { name: 'Lidt flere' });
    expect(largestUncertainRise([from0, rise]).name).toBe('Lidt flere');
    expect(() => largestUncertainRise([municipality([0, 0])])).toThrow(RangeError);
  });

  it('finds where most people were counted', () => {
    expect(mostPersons(municipalities, 3).map(({ name, counts }) => [name, counts.at(-1)?.persons])).toEqual([
      ['København', 1387],
      ['Aarhus', 556],
      ['Aalborg', 254],
    ]);
  });

  it('finds most people without a mark: Esbjerg, 106', () => {
    const esbjerg = mostWithoutFlag(municipalities);
    expect([esbjerg.name, esbjerg.counts.at(-1)?.persons]).toEqual(['Esbjerg', 106]);
    expect(() => mostWithoutFlag([rated('A', [1, 1], 1, true), municipality([0, 0], WITHOUT_RATE)])).toThrow(
      RangeError,
    );
  });
});
