import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { rates, ratesOfTable } from '../figures.ts';
import { COLUMN_RATE_LONG } from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { besideWholes, type RateSide } from '../../municipality/rateSides.ts';
import { subjectName } from '../names.ts';
import { countryRateRemark, vivesAndStatisticsDenmark } from '../sourceLines.ts';

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'over',
  same: 'på linje med',
  alike: 'stort set på linje med',
  under: 'under',
};
const isOpposite = (one: RateSide, other: RateSide): boolean =>
  (one === 'over' && other === 'under') || (one === 'under' && other === 'over');

function finding(municipality: Municipality, region: Region, country: Country): Text {
  const name = subjectName(municipality);
  const beside = besideWholes(municipality, region, country);
  const [ofRegion, ofCountry] = [beside.region.side, beside.country.side];
  if (ofRegion === ofCountry) return t`${name} ligger ${SIDES[ofRegion]} både regionen og landet`;
  const joint = isOpposite(ofRegion, ofCountry) ? ', men' : ' og';
  return t`${name} ligger ${SIDES[ofRegion]} regionen${joint} ${SIDES[ofCountry]} landet`;
}

/** `Albertslund 1,6, Region Hovedstaden 1,4 og hele landet 1,00`. */
function namedRates(places: readonly { readonly name: string; readonly rate: number }[]): Text {
  const texts = ratesOfTable(places.map(({ rate }) => rate));
  return joinWords(places.map(({ name }, i) => t`${name} ${texts[i] ?? ''}`));
}

const WHOLE_COUNTRY = 'Hele landet';
const inSentence = ({ rate }: Country) => ({ name: WHOLE_COUNTRY.toLowerCase(), rate });

/** The words of `figures/comparedRates.ts`. */
export const comparedRates = {
  nameOf: subjectName,
  wholeCountry: WHOLE_COUNTRY,
  valueHeads: ['Sted', COLUMN_RATE_LONG],
  /** A municipality's rate beside its region's and the country's. */
  municipality(municipality: Municipality, region: Region, country: Country): FigureText {
    const name = subjectName(municipality);
    const own = municipality.rate;
    const doubts = municipality.remarks.filter((remark) => remark.figure === 'rate');
    const [shown] = rates([own]);
    const found = isDoubted(municipality)
      ? t`${shown ?? ''} ${municipality.locative}, et tal med forbehold`
      : isOfOne(municipality)
        ? t`${shown ?? ''} ${municipality.locative}: ét menneske registreret`
        : finding(municipality, region, country);
    const measure = t`Antal pr. 1.000 indbyggere, ${String(municipality.latestYear)}.`;
    return {
      finding: found,
      measure,
      // Doubts stand at the top of the page.
      remarks: [countryRateRemark(country)],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(
        t`Antal pr. 1.000 indbyggere: ${namedRates([{ name, rate: own }, region, inSentence(country)])}.`,
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
    const sorted = regions.toSorted((a, b) => b.rate - a.rate);
    const [highest, second] = sorted;
    if (highest === undefined) throw new RangeError('no regions');
    const [most] = rates([highest.rate, second?.rate ?? highest.rate]);
    const alone = {
      finding: t`${highest.name} ligger højest med ${most ?? ''} pr. 1.000 indbyggere`,
      measure: t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(highest.latestYear)}.`,
      remarks: [countryRateRemark(country)],
    };
    return {
      ...alone,
      source: vivesAndStatisticsDenmark([highest.latestYear]),
      alt: plain(t`Antal pr. 1.000 indbyggere: ${namedRates([...sorted, inSentence(country)])}.`),
      alone,
    };
  },
} as const;
