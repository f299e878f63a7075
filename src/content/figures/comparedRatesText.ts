import { rate, ratesOfTable } from '../values.ts';
import { comparedRates } from '#words/figures/comparedRates.ts';
import { COLUMN_RATE_LONG } from '#words/labels/table.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { chanceBeside } from '../municipality/comparisonClause.ts';
import { besideWholes, type RateSide } from '../municipality/rateSides.ts';
import { subjectName } from '../names.ts';
import { countryRateRemark, vivesAndStatisticsDenmark } from '#words/sourceLines.ts';
import { remarkSentences } from '../remarksOn.ts';
import { byRate } from '../../domain/byRate.ts';
import type { Country, Municipality, Region } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { FigureText } from '../chartText.ts';
import { type Text, plain, t } from '../text.ts';

const isOpposite = (one: RateSide, other: RateSide): boolean =>
  (one === 'over' && other === 'under') || (one === 'under' && other === 'over');

function finding(municipality: Municipality, region: Region, country: Country): Text {
  const [shown, { locative }] = [rate(municipality.rate), municipality];
  if (isDoubted(municipality)) return comparedRates.doubted(shown, locative);
  if (isOfOne(municipality)) return comparedRates.onePerson(shown, locative);
  const name = subjectName(municipality);
  const beside = besideWholes(municipality, region, country);
  const [ofRegion, ofCountry] = [beside.region.side, beside.country.side];
  return ofRegion === ofCountry
    ? comparedRates.besideBoth(name, ofRegion)
    : comparedRates.besideEach(name, ofRegion, ofCountry, isOpposite(ofRegion, ofCountry));
}

/** `Albertslund 1,6, Region Hovedstaden 1,4 og hele landet 1,00`. */
function namedRates(places: readonly { readonly name: string; readonly rate: number }[]): Text {
  const texts = ratesOfTable(places.map(({ rate: of }) => of));
  return joinWords(places.map(({ name }, i) => t`${name} ${texts[i] ?? ''}`));
}

const inSentence = ({ rate: of }: Country) => ({ name: comparedRates.wholeCountryInSentence, rate: of });

/** The words of `figures/comparedRates.ts`. */
export const comparedRatesText = {
  nameOf: subjectName,
  wholeCountry: comparedRates.wholeCountry,
  valueHeads: [comparedRates.place, COLUMN_RATE_LONG],
  /** A municipality's rate beside its region's and the country's. */
  municipality(municipality: Municipality, region: Region, country: Country): FigureText {
    const own = { name: subjectName(municipality), rate: municipality.rate };
    const found = finding(municipality, region, country);
    const measure = comparedRates.measure(String(municipality.latestYear));
    const isCompared = !isDoubted(municipality) && !isOfOne(municipality);
    const chance = isCompared ? chanceBeside(besideWholes(municipality, region, country)) : null;
    return {
      finding: found,
      measure,
      // Doubts, and what may be chance, stand at the top of the page.
      remarks: [countryRateRemark(country)],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(comparedRates.alt(namedRates([own, region, inSentence(country)]))),
      alone: {
        finding: found,
        measure,
        remarks: [
          ...remarkSentences(municipality, 'rate'),
          joinSentences([chance, countryRateRemark(country)]),
        ],
      },
    };
  },
  /** All regions and the country. @throws RangeError where there are no regions */
  regions(regions: readonly Region[], country: Country): FigureText {
    const sorted = byRate(regions);
    const [highest] = sorted;
    const [most] = ratesOfTable([...sorted, country].map(({ rate: of }) => of));
    if (highest === undefined || most === undefined) throw new RangeError('no regions');
    const alone = {
      finding: comparedRates.highest(highest.name, most),
      measure: comparedRates.regionsMeasure(String(highest.latestYear)),
      remarks: [countryRateRemark(country)],
    };
    return {
      ...alone,
      source: vivesAndStatisticsDenmark([highest.latestYear]),
      alt: plain(comparedRates.alt(namedRates([...sorted, inSentence(country)]))),
      alone,
    };
  },
} as const;
