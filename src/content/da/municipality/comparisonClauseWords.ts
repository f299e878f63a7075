import type { RateBesides } from '../../municipality/comparisonClause.ts';
import type { RateSide } from '../../municipality/rateSides.ts';
import { type Text, t } from '../../text.ts';

const WORDS: Readonly<Record<RateSide, string>> = {
  over: 'mere end',
  same: 'lige så meget som',
  alike: 'stort set lige så meget som',
  under: 'mindre end',
};

const besideRegion = ({ own, region, regionSide }: RateBesides): Text =>
  t`${own} pr. 1.000 indbyggere, ${WORDS[regionSide]} i ${region}`;
const inCountry = ({ ofCountry }: RateBesides): Text => t`i landet som helhed (${ofCountry})`;

/** `1,6 pr. 1.000 indbyggere, mere end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1).` */
export const bothAlike = (facts: RateBesides): Text =>
  t`${besideRegion(facts)} (${facts.ofRegion}) og ${inCountry(facts)}.`;
/** Where the two rates read the same. */
export const bothTheSame = (facts: RateBesides): Text =>
  t`${besideRegion(facts)} og i landet som helhed (begge ${facts.ofCountry}).`;
/** @param isOpposite whether it lies over the one and under the other */
export const bothUnlike = (facts: RateBesides, isOpposite: boolean): Text =>
  t`${besideRegion(facts)} (${facts.ofRegion})${isOpposite ? ', men' : ' og'} ${WORDS[facts.countrySide]} ${inCountry(facts)}.`;

export const BOTH_MAY_BE_CHANCE: Text = t`Begge forskelle kan være tilfældige.`;
export const REGION_MAY_BE_CHANCE: Text = t`Forskellen til regionen kan være tilfældig.`;
export const COUNTRY_MAY_BE_CHANCE: Text = t`Forskellen til landet kan være tilfældig.`;
