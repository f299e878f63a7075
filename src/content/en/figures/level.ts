import { remarkSentences } from '../../remarksOn.ts';
import type { Country, Municipality, Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { Level, LevelKey } from '../../../domain/level.ts';
import { isDoubted } from '../../../domain/peers.ts';
import type { FigureText } from '../../chartText.ts';
import { isOfOne } from '../../../domain/isOfOne.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, fineRate, fineRateInSentence } from '../../values.ts';
import { COLUMN_RATE_LONG } from '../labels/table.ts';
import { capitalise, decapitalise } from '../../language/capitalise.ts';
import { LEVEL_WORDS } from '../municipality/levelSentence.ts';
import { subjectName } from '../../names.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { vivesAndStatisticsDenmark } from '../sourceLines.ts';

const verdict = (key: LevelKey): Text => capitalise([LEVEL_WORDS[key]]);

const ends = ({ lower, upper }: Level): Text =>
  t`somewhere between ${fineRateInSentence(lower)} and ${fineRateInSentence(upper)} per 1,000`;

const SIDES: Readonly<Record<Exclude<LevelKey, 'undecided'>, string>> = { above: 'above', below: 'below' };

/** What the bar shows, with its ends. */
function sentence(municipality: Municipality): Text {
  const { level, population, counts, locative } = municipality;
  if (latestCount(counts).persons === 0) {
    return t`Of the ${number(population)} people who live ${locative}, nobody was registered as experiencing homelessness. With so few inhabitants, this can also happen where the level is up to ${fineRate(level.upper)} per 1,000.`;
  }
  if (isOfOne(municipality)) {
    return t`Of the ${number(population)} people who live ${locative}, one was registered as experiencing homelessness. With so few inhabitants, the figure does not say much: the level may be ${ends(level)}.`;
  }
  return level.key === 'undecided'
    ? t`Allowing for chance variation, ${subjectName(municipality)} may be on either side of ${LINE_IN_WORDS}: ${ends(level)}.`
    : t`Even allowing for chance variation, ${subjectName(municipality)} is ${SIDES[level.key]} ${LINE_IN_WORDS}: ${ends(level)}.`;
}

const BAND = 'The wide bar shows how far chance variation reaches (95\u00a0per cent).';
const AT_LEAST: Text = [
  'People do not enter homelessness independently of one another, so the uncertainty is at least this large.',
];

/** The words of `figures/levelFigure.ts`. */
export const level = {
  /** Under every drawing of intervals. */
  atLeast: AT_LEAST,
  nameOf: subjectName,
  wholeCountry: 'Denmark',
  valueHeads: ['Place', COLUMN_RATE_LONG, 'From', 'To'],
  /** With two decimals: the second decides on which side of 1 an end lies. */
  rate: fineRate,
  /** A municipality's rate with its uncertainty, beside its region's and the country's. */
  text(municipality: Municipality, region: Region, country: Country): FigureText {
    const name = subjectName(municipality);
    const { key } = municipality.level;
    const finding = t`${verdict(key)} per 1,000`;
    const measure = t`People in homelessness per 1,000 inhabitants ${municipality.locative}, ${String(municipality.latestYear)}, with uncertainty.`;
    const told = sentence(municipality);
    const band = t`${BAND} ${AT_LEAST}`;
    const beside = t`${region.name} ${fineRate(region.rate)}, Denmark ${fineRate(country.rate)}`;
    return {
      finding: isDoubted(municipality) ? t`${finding}, with a caveat` : finding,
      measure,
      remarks: [told, band],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(
        t`${name} ${fineRate(municipality.rate)}, ${ends(municipality.level)}: ${LEVEL_WORDS[key]}. ${beside}.`,
      ),
      alone: {
        finding: t`${name}: ${decapitalise(finding)} inhabitants`,
        measure,
        remarks: [told, band, ...remarkSentences(municipality, 'rate', 'flag')],
      },
    };
  },
} as const;
