import type { RateSide } from '../../municipality/rateSides.ts';
import { type Text, type Value, t } from '../../text.ts';

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'a higher rate than',
  same: 'the same rate as',
  alike: 'about the same rate as',
  under: 'a lower rate than',
};

/** What is said of rates beside each other; names are subjects of sentences. */
export const comparedRates = {
  besideBoth: (name: string, side: RateSide): Text =>
    t`${name} has ${SIDES[side]} both its region and Denmark`,
  /** @param opposite whether one is above and the other below */
  besideEach: (name: string, ofRegion: RateSide, ofCountry: RateSide, opposite: boolean): Text =>
    t`${name} has ${SIDES[ofRegion]} its region ${opposite ? 'but' : 'and'} ${SIDES[ofCountry]} Denmark`,
  doubted: (rate: Value, locative: string): Text => t`${rate} per 1,000 ${locative}, a figure with a caveat`,
  onePerson: (rate: Value, locative: string): Text => t`${rate} ${locative}: one person registered`,
  measure: (year: string): Text => t`Number per 1,000 inhabitants, ${year}.`,
  alt: (rates: Text): Text => t`Number per 1,000 inhabitants: ${rates}.`,
  highest: (name: string, rate: Value): Text => t`${name} is highest, with ${rate} per 1,000 inhabitants`,
  regionsMeasure: (year: string): Text => t`People in homelessness per 1,000 inhabitants, ${year}.`,
  place: 'Place',
  wholeCountry: 'Denmark',
  wholeCountryInSentence: 'Denmark',
} as const;
