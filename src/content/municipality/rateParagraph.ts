import type { Country, Municipality, Region } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { isDoubted } from '../../domain/peers.ts';
import { rate, rates } from '../values.ts';
import { besideOthers, correspondsTo, ofOnePerson } from '#words/municipality/rateParagraphWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';
import { comparisonClause } from './comparisonClause.ts';
import { remarkSentences } from '../remarksOn.ts';

/** Beside the region's and the country's without comparing. */
function uncompared(municipality: Municipality, region: Region, country: Country): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  return besideOthers(own ?? '', region.name, ofRegion ?? '', ofCountry ?? '');
}

/** The rate beside the region's and the country's, and the remarks that it carries. */
export function rateParagraph(municipality: Municipality, region: Region, country: Country): Text {
  if (isOfOne(municipality)) return ofOnePerson(rate(municipality.rate));
  const sentence = isDoubted(municipality)
    ? uncompared(municipality, region, country)
    : correspondsTo(comparisonClause(municipality, region, country));
  return joinSentences([sentence, ...remarkSentences(municipality, 'rate')]);
}
