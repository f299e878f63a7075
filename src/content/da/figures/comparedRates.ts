import type { RateSide } from '../../municipality/rateSides.ts';
import { type Text, type Value, t } from '../../text.ts';

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'over',
  same: 'på linje med',
  alike: 'stort set på linje med',
  under: 'under',
};

/** What is said of rates beside each other; names are subjects of sentences. */
export const comparedRates = {
  besideBoth: (name: string, side: RateSide): Text =>
    t`${name} ligger ${SIDES[side]} både regionen og landet`,
  /** @param opposite whether one is above and the other below */
  besideEach: (name: string, ofRegion: RateSide, ofCountry: RateSide, opposite: boolean): Text =>
    t`${name} ligger ${SIDES[ofRegion]} regionen${opposite ? ', men' : ' og'} ${SIDES[ofCountry]} landet`,
  doubted: (rate: Value, locative: string): Text => t`${rate} ${locative}, et tal med forbehold`,
  onePerson: (rate: Value, locative: string): Text => t`${rate} ${locative}: ét menneske registreret`,
  measure: (year: string): Text => t`Antal pr. 1.000 indbyggere, ${year}.`,
  alt: (rates: Text): Text => t`Antal pr. 1.000 indbyggere: ${rates}.`,
  highest: (name: string, rate: Value): Text => t`${name} ligger højest med ${rate} pr. 1.000 indbyggere`,
  regionsMeasure: (year: string): Text => t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${year}.`,
  place: 'Sted',
  wholeCountry: 'Hele landet',
  wholeCountryInSentence: 'hele landet',
} as const;
