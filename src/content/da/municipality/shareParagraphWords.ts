import { percent } from '../../values.ts';
import { type Text, t } from '../../text.ts';

export const UNDER_A_TENTH: Text = t`under ${percent(0.1, 1)}`;

/** @param ofCountry the share of the country's people; `null` where it isn't worth telling */
export function belongHere(
  region: string,
  share: Text,
  isMoreThanHalf: boolean,
  ofCountry: Text | null,
): Text {
  const shown = isMoreThanHalf ? t`mere end halvdelen, ${share},` : share;
  const ofRegion = t`Af dem, der blev talt i ${region}, hører ${shown} til i kommunen`;
  // The sentence ends with the full stop of `pct.`.
  return ofCountry === null ? t`${ofRegion}.` : t`${ofRegion}. Af alle i landet er det ${ofCountry}`;
}
