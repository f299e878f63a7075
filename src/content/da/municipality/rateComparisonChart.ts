import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import type { ChartText } from '../../chartText.ts';
import { rate } from '../figures.ts';
import { subjectName } from '../names.ts';
import { countryRateRemark, vivesAndStatisticsDenmark } from '../sourceLines.ts';
import { type Text, plain, t } from '../../text.ts';
import { type Side, countryRate, sidesOf } from './compareRates.ts';

const WORDS: Readonly<Record<Side, string>> = { over: 'over', level: 'på linje med', under: 'under' };

function finding(name: string, region: Side, country: Side): Text {
  if (region === country) return t`${name} ligger ${WORDS[region]} både regionen og landet`;
  const joint = country === 'level' ? ' og' : ', men';
  return t`${name} ligger ${WORDS[region]} regionen${joint} ${WORDS[country]} landet`;
}

/** The municipality's rate beside its region's and the country's; `null` where it has none. */
export function rateComparisonChart(
  municipality: Municipality,
  region: Region,
  country: Country,
): ChartText | null {
  const own = municipality.ratePer1000;
  if (own === null) return null;
  const sides = sidesOf(own, region, country);
  const name = subjectName(municipality);
  const doubts = municipality.remarks.filter((remark) => remark.figure === 'rate');
  return {
    finding:
      doubts.length === 0
        ? finding(name, sides.region, sides.country)
        : t`Rapporten angiver ${rate(own)} for ${name}, et tal med forbehold`,
    measure: t`Antal pr. 1.000 indbyggere, ${String(municipality.latestYear)}.`,
    remarks: [...doubts.map((remark): Text => [remark.text]), countryRateRemark(country)],
    source: vivesAndStatisticsDenmark([municipality.latestYear]),
    alt: plain(
      t`Antal pr. 1.000 indbyggere: ${name} ${rate(own)}, ${region.name} ${rate(region.ratePer1000)}, hele landet omkring ${rate(countryRate(country))}.`,
    ),
  };
}
