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
  return t`${lead} ${own ?? ''} pr. 1.000 indbyggere mod ${ofRegion ?? ''} i ${region.name} og ${ofCountry ?? ''} i landet som helhed.`;
}

/** The rate beside the region's and the country's, and the remarks that it carries. */
export function rateParagraph(municipality: Municipality, region: Region, country: Country): Text {
  const remarks = municipality.remarks
    .filter((remark) => remark.figure === 'rate')
    .map((remark): Text => [remark.text]);
  if (isOfOne(municipality)) {
    return t`Det svarer til ${rate(municipality.rate)} pr. 1.000 indbyggere, men et tal, der bygger på ét menneske, kan ikke sammenlignes med andres.`;
  }
  if (isDoubted(municipality)) {
    return joinSentences([besideOthers('Det svarer til', municipality, region, country), ...remarks]);
  }
  return joinSentences([t`Det svarer til ${comparisonClause(municipality, region, country)}`, ...remarks]);
}
