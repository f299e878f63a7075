import type { RateBesides } from '../../municipality/comparisonClause.ts';
import type { RateSide } from '../../municipality/rateSides.ts';
import { type Text, t } from '../../text.ts';

const WORDS: Readonly<Record<RateSide, string>> = {
  over: 'more than',
  same: 'the same as',
  alike: 'about the same as',
  under: 'less than',
};

const besideRegion = ({ own, region, regionSide }: RateBesides): Text =>
  t`${own} per 1,000 inhabitants, ${WORDS[regionSide]} in ${region}`;
const inCountry = ({ ofCountry }: RateBesides): Text => t`in Denmark as a whole (${ofCountry})`;

/** `1.6 per 1,000 inhabitants, more than in Region Hovedstaden (1.4) and in Denmark as a whole (just above 1).` */
export const bothAlike = (facts: RateBesides): Text =>
  t`${besideRegion(facts)} (${facts.ofRegion}) and ${inCountry(facts)}.`;
/** Where the two rates read the same. */
export const bothTheSame = (facts: RateBesides): Text =>
  t`${besideRegion(facts)} and in Denmark as a whole (both ${facts.ofCountry}).`;
/** @param isOpposite whether it lies over the one and under the other */
export const bothUnlike = (facts: RateBesides, isOpposite: boolean): Text =>
  t`${besideRegion(facts)} (${facts.ofRegion})${isOpposite ? ', but' : ' and'} ${WORDS[facts.countrySide]} ${inCountry(facts)}.`;

export const BOTH_MAY_BE_CHANCE: Text = t`Both differences may be due to chance.`;
export const REGION_MAY_BE_CHANCE: Text = t`The difference from the region may be due to chance.`;
export const COUNTRY_MAY_BE_CHANCE: Text = t`The difference from Denmark as a whole may be due to chance.`;
