import { roundHalfAwayFromZero } from '../../domain/rounding.ts';
import type { Country, Dataset, Share } from '../../domain/dataset.ts';
import { formatNumber, formatPercent } from '../../format/formatNumber.ts';
import type { ChartText } from '../chartText.ts';
import { number, percent } from '../figures.ts';
import { vivesCounts } from '../sourceLines.ts';
import { type Text, figure, t } from '../text.ts';
import { REMAINDER_CONTENTS, ageLabel, situationLabel } from './shareLabels.ts';

const SNAPSHOT = t`Øjebliksbillede fra én uge. Mange skifter mellem situationerne i løbet af et år.`;

const listed = (shares: readonly Share[], label: (key: string) => string): string =>
  shares
    .map((share) => `${label(share.key).toLocaleLowerCase('da')} ${formatPercent(share.percent)}`)
    .join(', ');

/** The percentage of one line. @throws RangeError where the line is missing */
export function percentOf(shares: readonly Share[], key: string): number {
  const share = shares.find((candidate) => candidate.key === key);
  if (share === undefined) throw new RangeError(`no share "${key}"`);
  return share.percent;
}

/** About how many a share is, to the nearest ten: `ca. 2.700`. */
export function aboutPersons(share: Share, country: Country): Text {
  const persons = roundHalfAwayFromZero((share.percent / 100) * country.latestPersons, -1);
  return t`ca. ${figure(persons, formatNumber(persons))}`;
}

/** The field of dots of the front page, one for each person, parted by situation. */
export function heroDotsChart({ country, situations }: Dataset): ChartText {
  return {
    finding: t`${number(country.latestPersons)} prikker, én for hvert menneske`,
    measure: t`Delt efter, hvor de opholdt sig, da de blev talt i ${String(country.latestYear)}.`,
    remarks: [
      t`Prikkerne er fordelt efter hele procenter, så gruppernes antal er omtrentlige. »Andre steder« er blandt andet hotel, hospital, udslusningsbolig og kriminalforsorg.`,
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
    remarks: [t`Resten er ${REMAINDER_CONTENTS}.`, SNAPSHOT],
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
    remarks: [t`Tallene er et øjebliksbillede fra én uge.`],
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter alder: ${listed(ages, ageLabel)}.`,
  };
}
