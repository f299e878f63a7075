import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { rate, rates } from '../figures.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { type Text, t } from '../../text.ts';
import { comparisonClause } from './comparisonClause.ts';

/** Beside the region's and the country's without comparing. */
function besideOthers(lead: string, municipality: Municipality, region: Region, country: Country): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  return t`${lead} ${own ?? ''} per 1,000 inhabitants, compared with ${ofRegion ?? ''} in ${region.name} and ${ofCountry ?? ''} in Denmark as a whole.`;
}

/** The rate beside the region's and the country's, and the remarks that it carries. */
export function rateParagraph(municipality: Municipality, region: Region, country: Country): Text {
  const remarks = municipality.remarks
    .filter((remark) => remark.figure === 'rate')
    .map((remark): Text => [remark.text]);
  if (isOfOne(municipality)) {
    return t`This corresponds to ${rate(municipality.rate)} per 1,000 inhabitants, but a rate that rests on one person cannot be compared with others.`;
  }
  if (isDoubted(municipality)) {
    return joinSentences([besideOthers('This corresponds to', municipality, region, country), ...remarks]);
  }
  return joinSentences([
    t`This corresponds to ${comparisonClause(municipality, region, country)}`,
    ...remarks,
  ]);
}
