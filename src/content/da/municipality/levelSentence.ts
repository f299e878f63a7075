import type { Municipality } from '../../../domain/dataset.ts';
import type { LevelKey } from '../../../domain/level.ts';
import { type Text, t } from '../../text.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** Against 1 per 1,000, in a few words that follow a rate: `klart over 1`. */
export const LEVEL_WORDS: Readonly<Record<LevelKey, string>> = {
  above: `klart over ${LINE_IN_WORDS}`,
  below: `klart under ${LINE_IN_WORDS}`,
  undecided: `kan ikke skelnes fra ${LINE_IN_WORDS}`,
};

const SENTENCES: Readonly<Record<LevelKey, string>> = {
  above: `Også når tilfældige udsving regnes med, ligger tallet over ${LINE_IN_WORDS}.`,
  below: `Også når tilfældige udsving regnes med, ligger tallet under ${LINE_IN_WORDS}.`,
  undecided: `Regnes tilfældige udsving med, kan det ikke siges, om tallet ligger over eller under ${LINE_IN_WORDS}.`,
};

/** How sure it is on which side of 1 per 1,000 the rate lies. */
export const levelSentence = ({ level }: Pick<Municipality, 'level'>): Text => t`${SENTENCES[level.key]}`;
