import type { Municipality, Region } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { percent } from '../values.ts';
import { belongHere, UNDER_A_TENTH } from '#words/municipality/shareParagraphWords.ts';
import { type Text, t } from '../text.ts';

/** From this share of the country on it is worth telling. */
const NOTABLE_SHARE_OF_COUNTRY = 0.05;
/** Less rounds to nothing. */
const SMALLEST_SHOWN_SHARE = 0.0005;

const shareInWords = (share: number): Text =>
  share < SMALLEST_SHOWN_SHARE ? UNDER_A_TENTH : t`${percent(share * 100, 1)}`;

/** The share of the region's and the country's people; empty where it is of one person or nobody. */
export function shareParagraph(municipality: Municipality, region: Region): Text {
  const { shareOfRegion, shareOfCountry } = municipality;
  if (shareOfRegion === null || shareOfRegion === 0 || isOfOne(municipality)) return [];
  const ofCountry = shareOfCountry >= NOTABLE_SHARE_OF_COUNTRY ? shareInWords(shareOfCountry) : null;
  return belongHere(region.name, shareInWords(shareOfRegion), shareOfRegion >= 0.5, ofCountry);
}
