import type { Rank } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { number } from '../../values.ts';
import { FLAG_MARK, FLAG_TEXT } from '../labels/table.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { rangeWords, rankWords } from '../municipality/rankWords.ts';
import { type Text, plain, t } from '../../text.ts';

/** What stands beside the figures of a comparison, and where there is none. */
export const NOT_COMPARED = 'ikke sammenlignet';
export const OF_ONE_PERSON = 'Bygger på ét menneske.';
export const PERCENT_OF_ZERO = 'Kan ikke regnes om til procent, når udgangspunktet er nul.';
export const percentOfFew = (persons: number): string =>
  plain(t`Procenten er regnet ud fra kun ${peopleInWords(persons)}.`);
export const rangeNote = (range: RankRange): string =>
  `${rangeWords(range)}, når tilfældige udsving regnes med`;
export const DOUBTED_RANK = 'med forbehold for tallet';
export const rankAmongAll = (rank: Rank): Text => t`${rankWords(rank)} af ${number(rank.of)}`;
export const FLAGGED_IN_REPORT = `${FLAG_MARK} ${FLAG_TEXT} i rapporten`;
