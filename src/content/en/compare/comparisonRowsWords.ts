import type { Rank } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { number } from '../../values.ts';
import { FLAG_MARK, FLAG_TEXT } from '../labels/table.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { rangeWords, rankWords } from '../municipality/rankWords.ts';
import { type Text, plain, t } from '../../text.ts';

/** What stands beside the figures of a comparison, and where there is none. */
export const NOT_COMPARED = 'not compared';
export const OF_ONE_PERSON = 'Rests on one person.';
export const PERCENT_OF_ZERO = 'Cannot be expressed in per cent when the base is zero.';
export const percentOfFew = (persons: number): string =>
  plain(t`The percentage is calculated from only ${peopleInWords(persons)}.`);
export const rangeNote = (range: RankRange): string => `${rangeWords(range)}, allowing for chance variation`;
export const DOUBTED_RANK = 'with a caveat about the rate';
export const rankAmongAll = (rank: Rank): Text => t`${rankWords(rank)} of ${number(rank.of)}`;
export const FLAGGED_IN_REPORT = `${FLAG_MARK} ${FLAG_TEXT} in the report`;
