import type { Country, Share } from '../../../domain/dataset.ts';
import { personsOfShare } from '../../report/shareOf.ts';
import { number, percent } from '../../values.ts';
import { type Text, t } from '../../text.ts';
import { REMAINDER_CONTENTS } from './shareLabels.ts';

/** About how many a share is, to two digits, as whole per cent allow no more: `about 1,400`, `about 480`. */
export const aboutPersons = (share: Share, country: Country): Text =>
  t`about\u00a0${number(personsOfShare(share, country))}`;

/** `The 18 per cent include …: 100 minus the others.` */
export function remainderRemark(shares: readonly Share[]): Text {
  const rest = shares.find(({ remainder }) => remainder);
  return rest === undefined
    ? t``
    : t`The ${percent(rest.percent)} include ${REMAINDER_CONTENTS}. Calculated as 100 minus the others.`;
}
