import { roundHalfAwayFromZero } from '../../../domain/roundHalfAwayFromZero.ts';
import type { Country, Share } from '../../../domain/dataset.ts';
import { formatNumber, formatPercent } from '../../../format/formatNumber.ts';
import { percent } from '../figures.ts';
import { type Text, figure, t } from '../../text.ts';
import { REMAINDER_CONTENTS } from './shareLabels.ts';

export const listedShares = (shares: readonly Share[], label: (key: string) => string): string =>
  shares
    .map((share) => `${label(share.key).toLocaleLowerCase('da')} ${formatPercent(share.percent)}`)
    .join(', ');

/** One line. @throws RangeError where it is missing */
export function shareOf(shares: readonly Share[], key: string): Share {
  const share = shares.find((candidate) => candidate.key === key);
  if (share === undefined) throw new RangeError(`no share "${key}"`);
  return share;
}

export const percentOf = (shares: readonly Share[], key: string): number => shareOf(shares, key).percent;

/** About how many a share is, to two digits, as whole per cent allow no more: `ca. 1.400`, `ca. 480`. */
export function aboutPersons(share: Share, country: Country): Text {
  const exact = (share.percent / 100) * country.latestPersons;
  const persons = roundHalfAwayFromZero(exact, exact < 1000 ? -1 : -2);
  return t`ca. ${figure(persons, formatNumber(persons))}`;
}

/** `De 18 pct. … (100 minus de øvrige).` */
export function remainderRemark(shares: readonly Share[]): Text {
  const rest = shares.find(({ remainder }) => remainder);
  return rest === undefined
    ? t``
    : t`De ${percent(rest.percent)} er ${REMAINDER_CONTENTS}. Andelen er regnet ud: 100 minus de øvrige.`;
}
