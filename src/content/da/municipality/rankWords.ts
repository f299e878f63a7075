import type { Municipality, Rank } from '../../../domain/dataset.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { number } from '../../values.ts';
import { subjectName } from '../../names.ts';
import { type Text, t } from '../../text.ts';

/** `nr. 6`, `delt nr. 6`. */
export const rankWords = ({ rank, tied }: Rank): Text => t`${tied ? 'delt nr. ' : 'nr. '}${number(rank)}`;

/** `nr. 23–41`, `nr. 1`. */
export const rangeWords = ({ from, to }: RankRange): string =>
  from === to ? `nr. ${String(from)}` : `nr. ${String(from)}–${String(to)}`;

export const rankIs = (municipality: Municipality, rank: Rank, isDoubted: boolean): Text =>
  t`På listen fra flest til færrest pr. indbygger er ${subjectName(municipality)} ${rankWords(rank)} af ${number(rank.of)}${isDoubted ? ' med det forbehold' : ''}.`;

/** @param isWide whether the range says little */
export const rankMayBe = (range: RankRange, isWide: boolean): Text =>
  t`Regnes tilfældige udsving med, kan pladsen være ${rangeWords(range)}${isWide ? ', så listen siger ikke meget' : ''}.`;

/** All places that chance leaves it, for a sentence that is quoted alone. */
export function placesMayBe(municipality: Municipality, range: RankRange, isWide: boolean): Text {
  const { ranks, latestYear } = municipality;
  const places = t`Når tilfældige udsving regnes med, kan ${subjectName(municipality)} være ${rangeWords(range)} af ${number(ranks.country.of)} kommuner på listen fra flest til færrest mennesker i hjemløshed pr. indbygger i VIVEs optælling i én uge i ${String(latestYear)}.`;
  return isWide ? t`${places} Listen siger derfor ikke meget.` : places;
}
