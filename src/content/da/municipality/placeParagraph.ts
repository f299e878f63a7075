import { formatNumber } from '../../../format/formatNumber.ts';
import type { Municipality, Rank, Region } from '../../../domain/dataset.ts';
import { number, percent } from '../figures.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { subjectName } from '../names.ts';
import { type Text, figure, t } from '../../text.ts';

/** From this share of the country on it is worth telling. */
const NOTABLE_SHARE_OF_COUNTRY = 0.05;
const SMALLEST_SHOWN_SHARE = 0.0005;

/** `nr. 6`, `delt nr. 6`. */
export function rankWords({ rank, tied }: Rank): Text {
  return t`${tied ? 'delt nr. ' : 'nr. '}${number(rank)}`;
}

function shareWords(share: number): Text {
  return share < SMALLEST_SHOWN_SHARE
    ? t`under ${figure(0.1, `${formatNumber(0.1, 1)}\u00a0pct.`)}`
    : t`${percent(share * 100, 1)}`;
}

function rankSentence(municipality: Municipality): Text | null {
  const rank = municipality.rankInCountry;
  if (rank === null) return null;
  const name = subjectName(municipality);
  const doubted = municipality.remarks.some((remark) => remark.figure === 'rate');
  const lead = doubted ? 'Efter det trykte tal er' : 'På listen fra flest til færrest pr. indbygger er';
  const list = doubted ? ' på listen fra flest til færrest pr. indbygger' : '';
  return t`${lead} ${name} ${rankWords(rank)} af de ${number(rank.of)} kommuner, hvor der blev talt nogen${doubted ? ',' : ''}${list}.`;
}

function shareSentence({ shareOfRegion, shareOfCountry }: Municipality, region: Region): Text | null {
  if (shareOfRegion === null || shareOfRegion === 0) return null;
  const half = shareOfRegion >= 0.5 ? 'mere end halvdelen, ' : '';
  const ofRegion = t`Kommunen står for ${half}${shareWords(shareOfRegion)}${half === '' ? '' : ','} af dem, der blev talt i ${region.name}`;
  return shareOfCountry >= NOTABLE_SHARE_OF_COUNTRY
    ? t`${ofRegion}, og for ${shareWords(shareOfCountry)} af alle i landet.`
    : t`${ofRegion}.`;
}

/** The rank among those with a rate, and the share of the region; empty where there is neither. */
export function placeParagraph(municipality: Municipality, region: Region): Text {
  return joinSentences([rankSentence(municipality), shareSentence(municipality, region)]);
}
