import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { rates } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';
import { type RateBeside, type RateSide, besideWholes } from './rateSides.ts';

const WORDS: Readonly<Record<RateSide, string>> = {
  over: 'mere end',
  same: 'lige så meget som',
  alike: 'stort set lige så meget som',
  under: 'mindre end',
};

/** Differences that chance may give, where the words don't say so already. */
const isOpen = ({ side, mayBeChance }: RateBeside): boolean =>
  mayBeChance && (side === 'over' || side === 'under');

function chance(region: RateBeside, country: RateBeside): Text | null {
  if (isOpen(region) && isOpen(country)) return t`Begge forskelle kan være tilfældige.`;
  if (isOpen(region)) return t`Forskellen til regionen kan være tilfældig.`;
  return isOpen(country) ? t`Forskellen til landet kan være tilfældig.` : null;
}

/**
 * `1,6 pr. 1.000 indbyggere, mere end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1).`, and
 * whether chance may give it; ends its sentence.
 */
export function comparisonClause(municipality: Municipality, region: Region, country: Country): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  const beside = besideWholes(municipality, region, country);
  const [regionWords, countryWords] = [WORDS[beside.region.side], WORDS[beside.country.side]];
  const inRegion = t`${regionWords} i ${region.name} (${ofRegion ?? ''})`;
  const inCountry = t`i landet som helhed (${ofCountry ?? ''})`;
  const isOpposite = [beside.region.side, beside.country.side].toSorted().join() === 'over,under';
  const both =
    regionWords !== countryWords
      ? t`${inRegion}${isOpposite ? ', men' : ' og'} ${countryWords} ${inCountry}`
      : ofRegion?.text === ofCountry?.text
        ? t`${regionWords} i ${region.name} og i landet som helhed (begge ${ofCountry ?? ''})`
        : t`${inRegion} og ${inCountry}`;
  return joinSentences([
    t`${own ?? ''} pr. 1.000 indbyggere, ${both}.`,
    chance(beside.region, beside.country),
  ]);
}
