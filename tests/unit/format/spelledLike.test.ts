import { expect, it } from 'vitest';
import { spelledLike } from '../../../src/format/spelledLike.ts';

it.each([
  ['køge', 'koge', 'whole'],
  ['køge', 'koege', 'whole'],
  ['køge', 'koe', 'beginning'],
  ['ærø', 'aero', 'whole'],
  ['ærø', 'aeroe', 'whole'],
  ['århus', 'ar', 'beginning'],
  ['ikast brande', 'ikastbrande', 'whole'],
  ['høje tåstrup', 'hojetastrup', 'whole'],
  ['nyborg', 'ny borg', 'whole'],
  // æ is no å, and a is no æ.
  ['ærø', 'år', 'nothing'],
  ['ærø', 'ar', 'nothing'],
  // What has its letter is not taken for another.
  ['odense', 'ødense', 'nothing'],
  ['køge', 'køger', 'nothing'],
] as const)('%s, typed as %s: %s', (name, typed, found) => {
  expect(spelledLike(name, typed)).toBe(found);
});
