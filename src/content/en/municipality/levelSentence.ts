import type { Municipality } from '../../../domain/dataset.ts';
import type { LevelKey } from '../../../domain/level.ts';
import { type Text, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Against 1 per 1,000, in a few words that follow a rate: `clearly above 1`. */
export const LEVEL_WORDS: Readonly<Record<LevelKey, string>> = {
  above: `clearly above ${LINE_IN_WORDS}`,
  below: `clearly below ${LINE_IN_WORDS}`,
  undecided: `cannot be told apart from ${LINE_IN_WORDS}`,
};

const SENTENCES: Readonly<Record<LevelKey, string>> = {
  above: `Even allowing for chance variation, the rate is above ${LINE_IN_WORDS}.`,
  below: `Even allowing for chance variation, the rate is below ${LINE_IN_WORDS}.`,
  undecided: `Allowing for chance variation, it cannot be said whether the rate is above or below ${LINE_IN_WORDS}.`,
};

/** How sure it is on which side of 1 per 1,000 the rate lies. */
export const levelSentence = ({ level }: Pick<Municipality, 'level'>): Text => t`${SENTENCES[level.key]}`;
