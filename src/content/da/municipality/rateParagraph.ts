import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { printedRate } from '../figures.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';
import { comparisonClause, countryRate } from './compareRates.ts';

function withoutRate(municipality: Municipality, region: Region, country: Country): Text {
  const others = t`I ${region.name} er det ${printedRate(region.ratePer1000)} pr. 1.000 indbyggere og i landet som helhed omkring ${printedRate(countryRate(country))}.`;
  const nobody = latestCount(municipality.counts).persons === 0;
  return nobody
    ? t`Hvor ingen er talt, er der heller ikke noget tal pr. indbygger. ${others}`
    : t`Rapporten angiver ikke noget tal pr. indbygger. ${others}`;
}

/** The rate as printed, with the remark it may carry, beside the region's and the country's. */
export function rateParagraph(municipality: Municipality, region: Region, country: Country): Text {
  if (municipality.ratePer1000 === null) return withoutRate(municipality, region, country);
  const remarks = municipality.remarks.filter((remark) => remark.figure === 'rate');
  const printed = printedRate(municipality.ratePer1000);
  if (remarks.length === 0) {
    const comparison = comparisonClause(municipality, region, country);
    return municipality.ratePer1000 === 0
      ? t`Det er så få, at tallet pr. 1.000 indbyggere rundes ned til ${printed}, ${comparison ?? ''}`
      : t`Det svarer til ${printed} pr. 1.000 indbyggere, ${comparison ?? ''}`;
  }
  return joinSentences([
    t`Rapporten angiver ${printed} pr. 1.000 indbyggere mod ${printedRate(region.ratePer1000)} i ${region.name} og omkring ${printedRate(countryRate(country))} i landet som helhed.`,
    ...remarks.map((remark): Text => [remark.text]),
  ]);
}
