import { roundHalfAwayFromZero } from '../../../domain/rounding.ts';
import type { Country, Dataset, Share } from '../../../domain/dataset.ts';
import { formatNumber, formatPercent } from '../../../format/formatNumber.ts';
import type { ChartText } from '../../chartText.ts';
import { number, percent } from '../figures.ts';
import { vivesCounts } from '../sourceLines.ts';
import { type Text, figure, t } from '../../text.ts';
import { REMAINDER_CONTENTS, ageLabel, situationLabel } from './shareLabels.ts';

const SNAPSHOT = t`Øjebliksbillede fra én uge. Mange skifter mellem situationerne i løbet af et år.`;

const listed = (shares: readonly Share[], label: (key: string) => string): string =>
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
function remainderRemark(shares: readonly Share[]): Text {
  const rest = shares.find(({ remainder }) => remainder);
  return rest === undefined
    ? t``
    : t`De ${percent(rest.percent)} er ${REMAINDER_CONTENTS}. Andelen er regnet ud: 100 minus de øvrige.`;
}

/** The field of dots of the front page, one for each person, parted by situation. */
export function heroDotsChart({ country, situations }: Dataset): ChartText {
  return {
    finding: t`${number(country.latestPersons)} prikker, én for hvert menneske`,
    measure: t`Delt efter, hvor de opholdt sig, da de blev talt i ${String(country.latestYear)}.`,
    remarks: [
      t`Gruppernes antal er omtrentlige, for prikkerne er fordelt efter hele procenter.`,
      remainderRemark(situations),
    ],
    source: vivesCounts([country.latestYear]),
    alt: `${formatNumber(country.latestPersons)} prikker, én for hvert menneske, delt efter opholdssted: ${listed(situations, situationLabel)}.`,
  };
}

/** Where people stayed. */
export function situationsChart({ country, situations }: Dataset): ChartText {
  const shelter = percentOf(situations, 'forsorgshjem');
  const others = percentOf(situations, 'hos-andre');
  return {
    finding: t`${percent(shelter + others)} er på forsorgshjem eller bor hos andre`,
    measure: t`Mennesker i hjemløshed efter opholdssted, ${String(country.latestYear)}, procent.`,
    remarks: [remainderRemark(situations), SNAPSHOT],
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter opholdssted: ${listed(situations, situationLabel)}.`,
  };
}

/** How old they were. */
export function agesChart({ country, ages }: Dataset): ChartText {
  const young = percentOf(ages, '18-29') + percentOf(ages, '30-39');
  return {
    finding: t`${percent(young)} er under ${figure(40, '40')} år`,
    measure: t`Mennesker i hjemløshed efter alder, ${String(country.latestYear)}, procent.`,
    remarks: [
      t`Den yngste gruppe dækker tolv år, de tre næste ti hver.`,
      t`Tallene her er ikke delt op på kvinder og mænd, for det gør rapporten ikke. Aldersgrupperne begynder ved 18 år. Tallene er et øjebliksbillede fra én uge.`,
    ],
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter alder: ${listed(ages, ageLabel)}.`,
  };
}
