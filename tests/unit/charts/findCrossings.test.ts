import { describe, expect, it } from 'vitest';
import { findCrossings } from '../../../src/charts/findCrossings.ts';
import { mapWordsInEnglish } from '../../../src/charts/messages/mapWordsInEnglish.ts';

const told = (...args: Parameters<typeof findCrossings>) =>
  findCrossings(...args).map((tell) => tell(mapWordsInEnglish));

describe('finding crossings', () => {
  it('finds two arcs that cross, once, also over many squares of the grid', () => {
    expect(
      told([
        [
          [8, 55],
          [9, 56],
        ],
        [
          [8, 56],
          [9, 55],
        ],
      ]),
    ).toEqual(['segments cross: 8.0000 55.0000 – 9.0000 56.0000 and 8.0000 56.0000 – 9.0000 55.0000']);
  });

  it('finds an arc that crosses itself', () => {
    expect(
      told([
        [
          [8, 55],
          [8.1, 55.1],
          [8.1, 55],
          [8, 55.1],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('finds a segment that stands twice, in either direction', () => {
    expect(
      told([
        [
          [8, 55],
          [9, 56],
        ],
        [
          [9, 56],
          [8, 55],
        ],
      ])[0],
    ).toMatch('a segment stands twice');
  });

  it('has nothing against arcs that meet at their ends', () => {
    expect(
      told([
        [
          [8, 55],
          [9, 56],
        ],
        [
          [9, 56],
          [9, 55],
        ],
        [
          [9, 56],
          [10, 57],
        ],
      ]),
    ).toEqual([]);
  });
});
