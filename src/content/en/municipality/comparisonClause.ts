import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { rates } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';
import { type RateBeside, type RateSide, besideWholes } from './rateSides.ts';

const WORDS: Readonly<Record<RateSide, string>> = {
  over: 'more than',
  same: 'the same as',
  alike: 'about the same as',
  under: 'less than',
};

/** Differences that chance may give, where the words don't say so already. */
const isOpen = ({ side, mayBeChance }: RateBeside): boolean =>
  mayBeChance && (side === 'over' || side === 'under');

function chance(region: RateBeside, country: RateBeside): Text | null {
  if (isOpen(region) && isOpen(country)) return t`Both differences may be due to chance.`;
  if (isOpen(region)) return t`The difference from the region may be due to chance.`;
  return isOpen(country) ? t`The difference from Denmark as a whole may be due to chance.` : null;
}

/**
 * `1.6 per 1,000 inhabitants, more than in Region Hovedstaden (1.4) and in Denmark as a whole (just above 1).`,
 * and whether chance may give it; ends its sentence.
 */
export function comparisonClause(municipality: Municipality, region: Region, country: Country): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  const beside = besideWholes(municipality, region, country);
  const [regionWords, countryWords] = [WORDS[beside.region.side], WORDS[beside.country.side]];
  const inRegion = t`${regionWords} in ${region.name} (${ofRegion ?? ''})`;
  const inCountry = t`in Denmark as a whole (${ofCountry ?? ''})`;
  const isOpposite = [beside.region.side, beside.country.side].toSorted().join() === 'over,under';
  const both =
    regionWords !== countryWords
      ? t`${inRegion}${isOpposite ? ', but' : ' and'} ${countryWords} ${inCountry}`
      : ofRegion?.text === ofCountry?.text
        ? t`${regionWords} in ${region.name} and in Denmark as a whole (both ${ofCountry ?? ''})`
        : t`${inRegion} and ${inCountry}`;
  return joinSentences([
    t`${own ?? ''} per 1,000 inhabitants, ${both}.`,
    chance(beside.region, beside.country),
  ]);
}
