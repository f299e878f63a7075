import { formatNumber } from '../../../format/formatNumber.ts';
import type { Municipality, Rank, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { number, percent } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { subjectName } from '../names.ts';
import { type Text, figure, t } from '../../text.ts';
import { levelSentence } from './levelSentence.ts';

/** From this share of the country on it is worth telling. */
const NOTABLE_SHARE_OF_COUNTRY = 0.05;
const SMALLEST_SHOWN_SHARE = 0.0005;
/** A range over this part of the list says little of where a municipality stands. */
const WIDE = 1 / 3;

/** `no. 6`, `joint no. 6`. */
export function rankWords({ rank, tied }: Rank): Text {
  return t`${tied ? 'joint no. ' : 'no. '}${number(rank)}`;
}

/** `no. 23–41`, `no. 1`. */
export const rangeWords = ({ from, to }: RankRange): string =>
  from === to ? `no. ${String(from)}` : `no. ${String(from)}–${String(to)}`;

/** Whether the list says little of where it stands. */
export const isWide = ({ from, to }: RankRange, { of }: Rank): boolean => to - from >= of * WIDE;

/** What chance makes of a rank; `null` where it moves nothing. */
export function rangeSentence(range: RankRange, rank: Rank): Text | null {
  if (range.from === range.to) return null;
  const span = t`Allowing for chance variation, its rank may be ${rangeWords(range)}`;
  return isWide(range, rank) ? t`${span}, so the list does not say much.` : t`${span}.`;
}

function shareWords(share: number): Text {
  return share < SMALLEST_SHOWN_SHARE
    ? t`less than ${figure(0.1, `${formatNumber(0.1, 1)}\u00a0per\u00a0cent`)}`
    : t`${percent(share * 100, 1)}`;
}

function rankSentence(municipality: Municipality): Text {
  const rank = municipality.ranks.country;
  const doubt = isDoubted(municipality) ? ', with that caveat' : '';
  return t`On the list from most to fewest per inhabitant, ${subjectName(municipality)} is ${rankWords(rank)} of ${number(rank.of)}${doubt}.`;
}

/** The share of the region's and the country's people; empty where it is of one person or nobody. */
export function shareParagraph(municipality: Municipality, region: Region): Text {
  const { shareOfRegion, shareOfCountry } = municipality;
  if (shareOfRegion === null || shareOfRegion === 0 || isOfOne(municipality)) return [];
  const half = shareOfRegion >= 0.5 ? 'more than half, ' : '';
  const ofRegion = t`Of those counted in ${region.name}, ${half}${shareWords(shareOfRegion)}${half === '' ? '' : ','} belong to the municipality`;
  return shareOfCountry >= NOTABLE_SHARE_OF_COUNTRY
    ? t`${ofRegion}; of everyone counted in Denmark, ${shareWords(shareOfCountry)} do.`
    : t`${ofRegion}.`;
}

/**
 * On which side of 1 the rate lies, and the rank with its range; what drawings say on the municipality's page.
 * Empty where it is one person.
 *
 * @param range of the rank, at 95 %
 */
export function placeParagraph(municipality: Municipality, range: RankRange): Text {
  if (isOfOne(municipality)) return [];
  if (isDoubted(municipality)) return rankSentence(municipality);
  return joinSentences([
    levelSentence(municipality),
    rankSentence(municipality),
    rangeSentence(range, municipality.ranks.country),
  ]);
}
