import { describe, expect, it } from 'vitest';
import {
  distanceToBox,
  distanceToSegment,
  segmentMeetsBox,
  segmentsMeet,
  type Segment,
} from '../../../../src/charts/segments.ts';

const level: Segment = [
  [0, 0],
  [10, 0],
];

describe('segments', () => {
  it('meet where they cross or touch, not where only their lines would', () => {
    expect(segmentsMeet(level, [[5, -5], [5, 5]])).toBe(true); // prettier-ignore
    expect(segmentsMeet(level, [[5, 0], [5, 5]])).toBe(true); // prettier-ignore
    expect(segmentsMeet(level, [[11, -5], [11, 5]])).toBe(false); // prettier-ignore
    expect(segmentsMeet(level, [[5, 1], [5, 5]])).toBe(false); // prettier-ignore
  });

  it('are as far from a point as their nearest part', () => {
    expect(distanceToSegment([5, 3], level)).toBe(3);
    expect(distanceToSegment([13, 4], level)).toBe(5);
    expect(distanceToSegment([3, 4], [[0, 0], [0, 0]])).toBe(5); // prettier-ignore
  });

  it('meet a box that they enter, cross or lie in', () => {
    expect(segmentMeetsBox(level, [4, -1, 6, 1])).toBe(true);
    expect(segmentMeetsBox(level, [4, -1, 6, 0.5])).toBe(true);
    expect(segmentMeetsBox(level, [9, -1, 20, 1])).toBe(true);
    expect(segmentMeetsBox(level, [-1, -1, 11, 1])).toBe(true);
    expect(segmentMeetsBox(level, [4, 1, 6, 2])).toBe(false);
    expect(segmentMeetsBox(level, [11, -1, 20, 1])).toBe(false);
  });

  it('a point is 0 from the box it lies in', () => {
    expect(distanceToBox([1, 1], [0, 0, 2, 2])).toBe(0);
    expect(distanceToBox([5, 6], [0, 0, 2, 2])).toBe(5);
  });
});
