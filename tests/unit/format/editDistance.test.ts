import { expect, it } from 'vitest';
import { distancesToBeginnings, editDistance } from '../../../src/format/editDistance.ts';

it.each([
  ['odense', 'odense', 0],
  ['odence', 'odense', 1],
  ['svendbrog', 'svendborg', 1],
  ['holsterbro', 'holstebro', 1],
  ['', 'fanø', 4],
  ['kitten', 'sitting', 3],
])('%s is to be changed into %s by %i', (a, b, letters) => {
  expect(editDistance(a, b)).toBe(letters);
  expect(editDistance(b, a)).toBe(letters);
});

it('knows how far the beginnings lie', () => {
  expect(distancesToBeginnings('ab', 'abc')).toEqual([2, 1, 0, 1]);
});

it('stops where it is too far, and says so', () => {
  expect(Math.min(...distancesToBeginnings('xxxxxxxx', 'abcdefgh', 2))).toBeGreaterThan(2);
});
