import type { Municipality, Rank } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { number } from '../../values.ts';
import { subjectName } from '../../names.ts';
import { type Text, t } from '../../text.ts';

/** `no. 6`, `joint no. 6`. */
export const rankWords = ({ rank, tied }: Rank): Text => t`${tied ? 'joint no. ' : 'no. '}${number(rank)}`;

/** `no. 23–41`, `no. 1`. */
export const rangeWords = ({ from, to }: RankRange): string =>
  from === to ? `no. ${String(from)}` : `no. ${String(from)}–${String(to)}`;

export const rankIs = (municipality: Municipality, rank: Rank, isDoubted: boolean): Text =>
  t`On the list from most to fewest per inhabitant, ${subjectName(municipality)} is ${rankWords(rank)} of ${number(rank.of)}${isDoubted ? ', with that caveat' : ''}.`;

/** @param isWide whether the range says little */
export const rankMayBe = (range: RankRange, isWide: boolean): Text =>
  t`Allowing for chance variation, its rank may be ${rangeWords(range)}${isWide ? ', so the list does not say much' : ''}.`;

/** All places that chance leaves it, for a sentence that is quoted alone. */
export function placesMayBe(municipality: Municipality, range: RankRange, isWide: boolean): Text {
  const { ranks, latestYear } = municipality;
  const places = t`Allowing for chance variation, ${subjectName(municipality)} may be ${rangeWords(range)} of ${number(ranks.country.of)} municipalities on the list from most to fewest people experiencing homelessness per inhabitant in VIVE’s count in one week in ${String(latestYear)}.`;
  return isWide ? t`${places} The list therefore does not say much.` : places;
}
