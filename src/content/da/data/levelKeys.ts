/** What stands in the published columns `niveau*`: fixed keys, which no other wording or language changes. */
import type { LevelKey } from '../../../domain/level.ts';
import type { Words } from './words.ts';

export const LEVEL_KEYS = {
  above: 'over',
  below: 'under',
  undecided: 'uafklaret',
} as const satisfies Readonly<Record<LevelKey, string>>;

/** All keys there are. */
export const LEVEL_VALUES: readonly string[] = Object.values(LEVEL_KEYS);

/** `over: …; under: …; uafklaret: …` */
export const LEVEL_KEYS_EXPLAINED: Words = {
  da: 'over: hele intervallet ligger over 1; under: hele intervallet ligger under 1; uafklaret: 1 ligger i intervallet',
  en: 'over: the whole interval lies above 1; under: the whole interval lies below 1; uafklaret: 1 lies within it',
};
