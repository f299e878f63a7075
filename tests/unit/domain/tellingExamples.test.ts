import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset.ts';
import {
  largestUncertainRise,
  mostPersons,
  mostNotAboveLine,
  sameRateFarApart,
} from '../../../src/domain/tellingExamples.ts';
import { municipality, remarkOn } from '../content/records.ts';

const { municipalities } = dataset;
const rated = (name: string, persons: readonly number[], rate: number) =>
  municipality(persons, { name, code: name, rate });

describe('examples chosen by rule', () => {
  it('finds the rate that hides most: Langeland and Herning, 0.9788 and 0.9794', () => {
    const pair = sameRateFarApart(municipalities);
    expect([pair?.few.name, pair?.few.counts.at(-1)?.persons]).toEqual(['Langeland', 12]);
    expect([pair?.many.name, pair?.many.counts.at(-1)?.persons]).toEqual(['Herning', 88]);
  });

  it('takes no two for the same that two decimals tell apart', () => {
    expect(sameRateFarApart([rated('A', [1, 1], 0.5), rated('B', [20, 20], 0.506)])).toBeNull();
    expect(sameRateFarApart([rated('A', [1, 1], 0.5), rated('B', [20, 20], 0.504)])?.many.name).toBe('B');
  });

  it('finds nothing telling in counts that lie near each other, nor in nobody', () => {
    expect(sameRateFarApart([rated('A', [10, 10], 0.5), rated('B', [29, 29], 0.5)])).toBeNull();
    expect(sameRateFarApart([rated('A', [0, 0], 0), rated('B', [1, 1], 0.001)])).toBeNull();
  });

  it('never compares with a rate that is doubted', () => {
    const remark = remarkOn('rate', 'Tvivlsomt.');
    const doubted = municipality([1, 1], { name: 'Tvivl', rate: 0.5, printedRate: 0.5, remarks: [remark] });
    const others = [rated('A', [10, 10], 0.5), rated('B', [40, 40], 0.5)];
    const pair = sameRateFarApart([doubted, ...others]);
    expect([pair?.few.name, pair?.many.name]).toEqual(['A', 'B']);
    expect(sameRateFarApart([doubted, rated('A', [10, 10], 0.5)])).toBeNull();
  });

  it('finds the largest percentage that may be chance: Samsø, from 1 to 5', () => {
    // Solrød's 450 per cent, from 2 to 11, is larger than chance normally gives.
    const samsoe = largestUncertainRise(municipalities);
    expect(samsoe?.name).toBe('Samsø');
    expect(samsoe?.changes.at(-1)).toMatchObject({ persons: 4, percent: 400, verdict: 'maybe-chance' });
  });

  it('passes over growth from nothing, which has no percentage', () => {
    const from0 = municipality([0, 3], { name: 'Fra nul' });
    const rise = municipality([2, 4], { name: 'Dobbelt så mange' });
    expect(largestUncertainRise([from0, rise])?.name).toBe('Dobbelt så mange');
    expect(largestUncertainRise([municipality([0, 0])])).toBeNull();
  });

  it('finds no percentage telling that is not large, or not of few people', () => {
    expect(largestUncertainRise([municipality([10, 12])])).toBeNull();
    expect(largestUncertainRise([municipality([44])])).toBeNull();
  });

  it('finds where most people were counted', () => {
    expect(mostPersons(municipalities, 3).map(({ name, counts }) => [name, counts.at(-1)?.persons])).toEqual([
      ['København', 1387],
      ['Aarhus', 556],
      ['Aalborg', 254],
    ]);
  });

  it('finds most people where the rate does not lie above 1: Esbjerg, 106', () => {
    const esbjerg = mostNotAboveLine(municipalities);
    expect([esbjerg?.name, esbjerg?.counts.at(-1)?.persons]).toEqual(['Esbjerg', 106]);
    expect(mostNotAboveLine([rated('A', [1, 1], 1.001), rated('B', [0, 0], 0)])).toBeNull();
  });
});
