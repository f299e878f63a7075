import { notation } from '#notation';
import type { Country, Share } from '../../domain/dataset.ts';
import { roundHalfAwayFromZero } from '../../domain/roundHalfAwayFromZero.ts';
import { formatPercent } from '../../format/formatNumber.ts';

/** One line. @throws RangeError where it is missing */
export function shareOf(shares: readonly Share[], key: string): Share {
  const share = shares.find((candidate) => candidate.key === key);
  if (share === undefined) throw new RangeError(`no share "${key}"`);
  return share;
}

export const percentOf = (shares: readonly Share[], key: string): number => shareOf(shares, key).percent;

/** About how many persons a share is, to two digits, as whole per cent allow no more. */
export function personsOfShare({ percent }: Share, { latestPersons }: Country): number {
  const exact = (percent / 100) * latestPersons;
  return roundHalfAwayFromZero(exact, exact < 1000 ? -1 : -2);
}

/** Every share with its label, as a list within a sentence. */
export const listedShares = (shares: readonly Share[], label: (key: string) => string): string =>
  shares
    .map(
      (share) => `${label(share.key).toLocaleLowerCase(notation.language)} ${formatPercent(share.percent)}`,
    )
    .join(', ');
