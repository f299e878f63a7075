import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { printedRate } from '../figures.ts';
import { COLUMN_RATE_LONG, WHOLE_COUNTRY_ABOUT } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Side, countryRate, sidesOf } from '../municipality/compareRates.ts';
import { subjectName } from '../names.ts';
import { countryRateRemark, vivesAndStatisticsDenmark } from '../sourceLines.ts';

const WORDS: Readonly<Record<Side, string>> = { over: 'over', level: 'på linje med', under: 'under' };

function finding(name: string, region: Side, country: Side): Text {
  if (region === country) return t`${name} ligger ${WORDS[region]} både regionen og landet`;
  const joint = country === 'level' ? ' og' : ', men';
  return t`${name} ligger ${WORDS[region]} regionen${joint} ${WORDS[country]} landet`;
}

const aboutCountry = (country: Country): Text => t`hele landet omkring ${printedRate(countryRate(country))}`;

/** The words of `figures/comparedRates.ts`. */
export const comparedRates = {
  nameOf: subjectName,
  wholeCountry: WHOLE_COUNTRY_ABOUT,
  valueHeads: ['Sted', COLUMN_RATE_LONG],
  /** A municipality's rate beside its region's and the country's. @param own the municipality's */
  municipality(municipality: Municipality, own: number, region: Region, country: Country): FigureText {
    const sides = sidesOf(own, region, country);
    const name = subjectName(municipality);
    const doubts = municipality.remarks.filter((remark) => remark.figure === 'rate');
    const found =
      doubts.length === 0
        ? finding(name, sides.region, sides.country)
        : t`Rapporten angiver ${printedRate(own)} for ${name}, et tal med forbehold`;
    const measure = t`Antal pr. 1.000 indbyggere, ${String(municipality.latestYear)}.`;
    return {
      finding: found,
      measure,
      // Doubts stand at the top of the page.
      remarks: [countryRateRemark(country)],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(
        t`Antal pr. 1.000 indbyggere: ${name} ${printedRate(own)}, ${region.name} ${printedRate(region.ratePer1000)}, ${aboutCountry(country)}.`,
      ),
      alone: {
        finding: found,
        measure,
        remarks: [...doubts.map((remark): Text => [remark.text]), countryRateRemark(country)],
      },
    };
  },
  /** All regions and the country. @throws RangeError where there are no regions */
  regions(regions: readonly Region[], country: Country): FigureText {
    const sorted = regions.toSorted((a, b) => b.ratePer1000 - a.ratePer1000);
    const [highest] = sorted;
    if (highest === undefined) throw new RangeError('no regions');
    const most = sorted.filter(({ ratePer1000 }) => ratePer1000 === highest.ratePer1000);
    const rates = sorted.map((region) => t`${region.name} ${printedRate(region.ratePer1000)}`);
    const alone = {
      finding: t`${joinWords(most.map(({ name }) => name))} ligger højest med ${printedRate(highest.ratePer1000)} pr. 1.000 indbyggere`,
      measure: t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(highest.latestYear)}.`,
      remarks: [countryRateRemark(country)],
    };
    return {
      ...alone,
      source: vivesAndStatisticsDenmark([highest.latestYear]),
      alt: plain(t`Antal pr. 1.000 indbyggere: ${joinWords([...rates, aboutCountry(country)])}.`),
      alone,
    };
  },
} as const;
