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

/** `nr. 6`, `delt nr. 6`. */
export function rankWords({ rank, tied }: Rank): Text {
  return t`${tied ? 'delt nr. ' : 'nr. '}${number(rank)}`;
}

/** `nr. 23–41`, `nr. 1`. */
export const rangeWords = ({ from, to }: RankRange): string =>
  from === to ? `nr. ${String(from)}` : `nr. ${String(from)}–${String(to)}`;

/** Whether the list says little of where it stands. */
export const isWide = ({ from, to }: RankRange, { of }: Rank): boolean => to - from >= of * WIDE;

/** What chance makes of a rank; `null` where it moves nothing. */
export function rangeSentence(range: RankRange, rank: Rank): Text | null {
  if (range.from === range.to) return null;
  const span = t`Regnes tilfældige udsving med, kan pladsen være ${rangeWords(range)}`;
  return isWide(range, rank) ? t`${span}, så listen siger ikke meget.` : t`${span}.`;
}

function shareWords(share: number): Text {
  return share < SMALLEST_SHOWN_SHARE
    ? t`under ${figure(0.1, `${formatNumber(0.1, 1)}\u00a0pct.`)}`
    : t`${percent(share * 100, 1)}`;
}

function rankSentence(municipality: Municipality): Text {
  const rank = municipality.ranks.country;
  const doubt = isDoubted(municipality) ? ' med det forbehold' : '';
  return t`På listen fra flest til færrest pr. indbygger er ${subjectName(municipality)} ${rankWords(rank)} af ${number(rank.of)}${doubt}.`;
}

/** The share of the region's and the country's people; empty where it is of one person or nobody. */
export function shareParagraph(municipality: Municipality, region: Region): Text {
  const { shareOfRegion, shareOfCountry } = municipality;
  if (shareOfRegion === null || shareOfRegion === 0 || isOfOne(municipality)) return [];
  const half = shareOfRegion >= 0.5 ? 'mere end halvdelen, ' : '';
  const ofRegion = t`Af dem, der blev talt i ${region.name}, hører ${half}${shareWords(shareOfRegion)}${half === '' ? '' : ','} til i kommunen`;
  return shareOfCountry >= NOTABLE_SHARE_OF_COUNTRY
    ? t`${ofRegion}. Af alle i landet er det ${shareWords(shareOfCountry)}`
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
