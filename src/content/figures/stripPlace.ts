import { number, rateOfTable } from '../values.ts';
import { rateStrip } from '#words/figures/rateStrip.ts';
import { starredBelowRemark } from '#words/labels/mapLabels.ts';
import { rankWords } from '#words/municipality/rankWords.ts';
import { subjectName } from '../names.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { RankRange } from '../../domain/rank.ts';
import { isOutsideScale } from '../../domain/rateClass.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { rangeSentence } from '../municipality/placeParagraph.ts';
import { rateRemarks } from '../municipality/rateRemarks.ts';
import { type Text, t } from '../text.ts';

/** The rank with its range, in full sentences. */
export function rankRemark(municipality: Municipality, range: RankRange): Text {
  if (isOfOne(municipality)) return rateStrip.onePerson;
  const { country } = municipality.ranks;
  const plainly = rateStrip.rank(subjectName(municipality), rankWords(country), number(country.of));
  return joinSentences([plainly, rangeSentence(range, country)]);
}

/** The parts of a list of `of` in which a range of ranks may lie whole, the narrowest first. */
const PARTS: readonly {
  readonly part: keyof typeof rateStrip.parts;
  readonly holds: (range: RankRange, of: number) => boolean;
}[] = [
  { part: 'highest', holds: ({ to }, of) => to <= of / 4 },
  { part: 'lowest', holds: ({ from }, of) => from > (of * 3) / 4 },
  { part: 'upper', holds: ({ to }, of) => to <= of / 2 },
  { part: 'lower', holds: ({ from }, of) => from > of / 2 },
];

/** In which part of the list it lies wherever chance may put it. A rank would say more than the figures can. */
export function placeOf(municipality: Municipality, range: RankRange): Text {
  const { of } = municipality.ranks.country;
  const found = PARTS.find(({ holds }) => holds(range, of));
  if (found === undefined) return rateStrip.unsurePart;
  const part = rateStrip.parts[found.part];
  return isDoubted(municipality) ? rateStrip.doubtedPart(part) : t`${part}`;
}

/**
 * Those whose rate lies outside the scale, and why; nothing where none does.
 *
 * @param told whose remarks stand elsewhere
 */
export function outsideScale(all: readonly Municipality[], told: readonly Municipality[] = []): Text[] {
  const outliers = all.filter(({ rate }) => isOutsideScale(rate));
  if (outliers.length === 0) return [];
  return [
    joinSentences([
      rateStrip.outside(outliers.map((m) => t`${subjectName(m)} (${rateOfTable(m.rate)})`)),
      ...rateRemarks(outliers.filter((m) => !told.includes(m))),
    ]),
  ];
}

/** The mark in some squares, where there are such. */
export function starredSquares(all: readonly Municipality[]): Text[] {
  const remark = starredBelowRemark(all);
  return remark === null ? [] : [remark];
}

/** Remarks on the rates of those it is about, and on what lies outside the scale where none of them does. */
export const remarksAbout = (about: readonly Municipality[], all: readonly Municipality[]): Text[] => [
  ...memberRemarks(about, ['rate']),
  ...outsideScale(all.filter((municipality) => !about.includes(municipality))),
  ...starredSquares(all),
];
