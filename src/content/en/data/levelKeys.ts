/** What stands in the published columns `niveau*`: fixed keys, which no other wording or language changes. */
import type { LevelKey } from '../../../domain/level.ts';
import type { Words } from './words.ts';
import { LINE } from '../../../domain/rate.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const LEVEL_KEYS = {
  above: 'over',
  below: 'under',
  undecided: 'uafklaret',
} as const satisfies Readonly<Record<LevelKey, string>>;

/** All keys there are. */
export const LEVEL_VALUES: readonly string[] = Object.values(LEVEL_KEYS);

/** `over: …; under: …; uafklaret: …` */
export const LEVEL_KEYS_EXPLAINED: Words = {
  da: `over: hele intervallet ligger over ${LINE_IN_WORDS}; under: hele intervallet ligger under ${LINE_IN_WORDS}; uafklaret: ${LINE_IN_WORDS} ligger i intervallet`,
  en: `over: the whole interval lies above ${LINE}; under: the whole interval lies below ${LINE}; uafklaret: ${LINE} lies within it`,
};
