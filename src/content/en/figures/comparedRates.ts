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
  over: 'a higher rate than',
  same: 'the same rate as',
  alike: 'about the same rate as',
  under: 'a lower rate than',
};
const isOpposite = (one: RateSide, other: RateSide): boolean =>
  (one === 'over' && other === 'under') || (one === 'under' && other === 'over');

function finding(municipality: Municipality, region: Region, country: Country): Text {
  const name = subjectName(municipality);
  const beside = besideWholes(municipality, region, country);
  const [ofRegion, ofCountry] = [beside.region.side, beside.country.side];
  if (ofRegion === ofCountry) {
    return t`${name} has ${SIDES[ofRegion]} both its region and Denmark`;
  }
  const joint = isOpposite(ofRegion, ofCountry) ? 'but' : 'and';
  return t`${name} has ${SIDES[ofRegion]} its region ${joint} ${SIDES[ofCountry]} Denmark`;
}

/** `Albertslund 1.6, Region Hovedstaden 1.4 and Denmark 1.00`. */
function namedRates(places: readonly { readonly name: string; readonly rate: number }[]): Text {
  const texts = ratesOfTable(places.map(({ rate }) => rate));
  return joinWords(places.map(({ name }, i) => t`${name} ${texts[i] ?? ''}`));
}

const WHOLE_COUNTRY = 'Denmark';
const inSentence = ({ rate }: Country) => ({ name: WHOLE_COUNTRY, rate });

/** The words of `figures/comparedRates.ts`. */
export const comparedRates = {
  nameOf: subjectName,
  wholeCountry: WHOLE_COUNTRY,
  valueHeads: ['Place', COLUMN_RATE_LONG],
  /** A municipality's rate beside its region's and the country's. */
  municipality(municipality: Municipality, region: Region, country: Country): FigureText {
    const name = subjectName(municipality);
    const own = municipality.rate;
    const doubts = municipality.remarks.filter((remark) => remark.figure === 'rate');
    const [shown] = rates([own]);
    const found = isDoubted(municipality)
      ? t`${shown ?? ''} per 1,000 ${municipality.locative}, a figure with a caveat`
      : isOfOne(municipality)
        ? t`${shown ?? ''} ${municipality.locative}: one person registered`
        : finding(municipality, region, country);
    const measure = t`Number per 1,000 inhabitants, ${String(municipality.latestYear)}.`;
    return {
      finding: found,
      measure,
      // Doubts stand at the top of the page.
      remarks: [countryRateRemark(country)],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(
        t`Number per 1,000 inhabitants: ${namedRates([{ name, rate: own }, region, inSentence(country)])}.`,
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
      finding: t`${highest.name} is highest, with ${most ?? ''} per 1,000 inhabitants`,
      measure: t`People in homelessness per 1,000 inhabitants, ${String(highest.latestYear)}.`,
      remarks: [countryRateRemark(country)],
    };
    return {
      ...alone,
      source: vivesAndStatisticsDenmark([highest.latestYear]),
      alt: plain(t`Number per 1,000 inhabitants: ${namedRates([...sorted, inSentence(country)])}.`),
      alone,
    };
  },
} as const;
