import type { LevelKey } from '../domain/level.ts';
import type { Paint } from './mark.ts';

/** The colour of a verdict against 1 per 1,000: grey where there is none. */
export const LEVEL_PAINT: Readonly<Record<LevelKey, Paint>> = {
  above: 'tegl',
  below: 'fjord',
  undecided: 'line',
};

/** What chance may make of a rate, behind it. */
export const LEVEL_PALE: Readonly<Record<LevelKey, Paint>> = {
  above: 'above-pale',
  below: 'below-pale',
  undecided: 'land',
};
