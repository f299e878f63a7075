import { roundHalfAwayFromZero } from '../../../domain/roundHalfAwayFromZero.ts';
import type { Country, Share } from '../../../domain/dataset.ts';
import { formatNumber, formatPercent } from '../../../format/formatNumber.ts';
import { percent } from '../figures.ts';
import { type Text, figure, t } from '../../text.ts';
import { REMAINDER_CONTENTS } from './shareLabels.ts';

export const listedShares = (shares: readonly Share[], label: (key: string) => string): string =>
  shares
    .map((share) => `${label(share.key).toLocaleLowerCase('en')} ${formatPercent(share.percent)}`)
    .join(', ');

/** One line. @throws RangeError where it is missing */
export function shareOf(shares: readonly Share[], key: string): Share {
  const share = shares.find((candidate) => candidate.key === key);
  if (share === undefined) throw new RangeError(`no share "${key}"`);
  return share;
}

export const percentOf = (shares: readonly Share[], key: string): number => shareOf(shares, key).percent;

/** About how many a share is, to two digits, as whole per cent allow no more: `about 1,400`, `about 480`. */
export function aboutPersons(share: Share, country: Country): Text {
  const exact = (share.percent / 100) * country.latestPersons;
  const persons = roundHalfAwayFromZero(exact, exact < 1000 ? -1 : -2);
  return t`about\u00a0${figure(persons, formatNumber(persons))}`;
}

/** `The 18 per cent include …: 100 minus the others.` */
export function remainderRemark(shares: readonly Share[]): Text {
  const rest = shares.find(({ remainder }) => remainder);
  return rest === undefined
    ? t``
    : t`The ${percent(rest.percent)} include ${REMAINDER_CONTENTS}. The share is calculated: 100 minus the others.`;
}
