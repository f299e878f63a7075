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
  t`et sted mellem ${fineRateInSentence(lower)} og ${fineRateInSentence(upper)} pr. 1.000`;

const SIDES: Readonly<Record<Exclude<LevelKey, 'undecided'>, string>> = { above: 'over', below: 'under' };

/** What the bar shows, with its ends. */
function sentence(municipality: Municipality): Text {
  const { level, population, counts, locative } = municipality;
  if (latestCount(counts).persons === 0) {
    return t`${capitalise([locative])} bor ${number(population)} mennesker, og ingen er registreret i hjemløshed. Blandt så få kan det også ske, hvor niveauet er op til ${fineRate(level.upper)} pr. 1.000.`;
  }
  if (isOfOne(municipality)) {
    return t`${capitalise([locative])} bor ${number(population)} mennesker, og ét er registreret i hjemløshed. Blandt så få siger tallet ikke meget: Niveauet kan være ${ends(level)}.`;
  }
  return level.key === 'undecided'
    ? t`Når tilfældige udsving regnes med, kan ${subjectName(municipality)} ligge på begge sider af ${LINE_IN_WORDS}: ${ends(level)}.`
    : t`Også når tilfældige udsving regnes med, ligger ${subjectName(municipality)} ${SIDES[level.key]} ${LINE_IN_WORDS}: ${ends(level)}.`;
}

const BAND = 'Den brede bjælke viser, hvor langt tilfældige udsving rækker (95 pct.).';
const AT_LEAST: Text = [
  'Mennesker kommer ikke i hjemløshed uafhængigt af hinanden, så usikkerheden er mindst så stor.',
];

/** The words of `figures/levelFigure.ts`. */
export const level = {
  /** Under every drawing of intervals. */
  atLeast: AT_LEAST,
  nameOf: subjectName,
  wholeCountry: 'Hele landet',
  valueHeads: ['Sted', COLUMN_RATE_LONG, 'Fra', 'Til'],
  /** With two decimals: the second decides on which side of 1 an end lies. */
  rate: fineRate,
  /** A municipality's rate with its uncertainty, beside its region's and the country's. */
  text(municipality: Municipality, region: Region, country: Country): FigureText {
    const name = subjectName(municipality);
    const { key } = municipality.level;
    const finding = t`${verdict(key)} pr. 1.000`;
    const measure = t`Mennesker i hjemløshed pr. 1.000 indbyggere ${municipality.locative}, ${String(municipality.latestYear)}, med usikkerhed.`;
    const told = sentence(municipality);
    const band = t`${BAND} ${AT_LEAST}`;
    const beside = t`${region.name} ${fineRate(region.rate)}, hele landet ${fineRate(country.rate)}`;
    return {
      finding: isDoubted(municipality) ? t`${finding}, med forbehold` : finding,
      measure,
      remarks: [told, band],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(
        t`${name} ${fineRate(municipality.rate)}, ${ends(municipality.level)}: ${LEVEL_WORDS[key]}. ${beside}.`,
      ),
      alone: {
        finding: t`${name}: ${decapitalise(finding)} indbyggere`,
        measure,
        remarks: [told, band, ...remarkSentences(municipality, 'rate', 'flag')],
      },
    };
  },
} as const;
