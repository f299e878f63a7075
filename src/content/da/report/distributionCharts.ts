import type { Country, Share } from '../../../domain/dataset.ts';
import { personsOfShare } from '../../report/shareOf.ts';
import { number, percent } from '../../values.ts';
import { type Text, t } from '../../text.ts';
import { REMAINDER_CONTENTS } from './shareLabels.ts';

/** About how many a share is, to two digits, as whole per cent allow no more: `ca. 1.400`, `ca. 480`. */
export const aboutPersons = (share: Share, country: Country): Text =>
  t`ca. ${number(personsOfShare(share, country))}`;

/** `De 18 pct. … (100 minus de øvrige).` */
export function remainderRemark(shares: readonly Share[]): Text {
  const rest = shares.find(({ remainder }) => remainder);
  return rest === undefined
    ? t``
    : t`De ${percent(rest.percent)} er ${REMAINDER_CONTENTS}. Andelen er regnet ud: 100 minus de øvrige.`;
}
