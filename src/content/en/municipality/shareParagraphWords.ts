import { formatNumber } from '../../../format/formatNumber.ts';
import { figure, type Text, t } from '../../text.ts';

export const UNDER_A_TENTH: Text = t`less than ${figure(0.1, `${formatNumber(0.1, 1)}\u00a0per\u00a0cent`)}`;

/** @param ofCountry the share of the country's people; `null` where it isn't worth telling */
export function belongHere(
  region: string,
  share: Text,
  isMoreThanHalf: boolean,
  ofCountry: Text | null,
): Text {
  const shown = isMoreThanHalf ? t`more than half, ${share},` : share;
  const ofRegion = t`Of those counted in ${region}, ${shown} belong to the municipality`;
  return ofCountry === null
    ? t`${ofRegion}.`
    : t`${ofRegion}; of everyone counted in Denmark, ${ofCountry} do.`;
}
