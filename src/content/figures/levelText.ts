import { level } from '#words/figures/level.ts';
import { COLUMN_RATE_LONG } from '#words/labels/table.ts';
import { LEVEL_WORDS } from '#words/municipality/levelSentence.ts';
import { vivesAndStatisticsDenmark } from '#words/sourceLines.ts';
import type { Country, Municipality, Region } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { latestCount } from '../../domain/latest.ts';
import type { Level } from '../../domain/level.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { FigureText } from '../chartText.ts';
import { capitalise, decapitalise } from '../language/capitalise.ts';
import { subjectName } from '../names.ts';
import { remarkSentences } from '../remarksOn.ts';
import { type Text, plain, t } from '../text.ts';
import { fineRate, fineRateInSentence, number } from '../values.ts';

const ends = ({ lower, upper }: Level): Text =>
  level.ends(fineRateInSentence(lower), fineRateInSentence(upper));

/** What the bar shows, with its ends. */
function sentence(municipality: Municipality): Text {
  const { level: own, population, counts, locative } = municipality;
  if (latestCount(counts).persons === 0) {
    return level.nobody(locative, number(population), fineRate(own.upper));
  }
  if (isOfOne(municipality)) return level.onePerson(locative, number(population), ends(own));
  const name = subjectName(municipality);
  return own.key === 'undecided' ? level.undecided(name, ends(own)) : level.decided(name, own.key, ends(own));
}

/** The words of `figures/levelFigure.ts`. */
export const levelText = {
  nameOf: subjectName,
  wholeCountry: level.wholeCountry,
  valueHeads: [level.place, COLUMN_RATE_LONG, level.from, level.to],
  /** A municipality's rate with its uncertainty, beside its region's and the country's. */
  text(municipality: Municipality, region: Region, country: Country): FigureText {
    const name = subjectName(municipality);
    const verdict = LEVEL_WORDS[municipality.level.key];
    const finding = level.finding(capitalise([verdict]));
    const measure = level.measure(municipality.locative, String(municipality.latestYear));
    const told = sentence(municipality);
    const band = t`${level.band} ${level.atLeast}`;
    const beside = level.beside(region.name, fineRate(region.rate), fineRate(country.rate));
    return {
      finding: isDoubted(municipality) ? level.doubtedFinding(finding) : finding,
      measure,
      remarks: [told, band],
      source: vivesAndStatisticsDenmark([municipality.latestYear]),
      alt: plain(
        t`${name} ${fineRate(municipality.rate)}, ${ends(municipality.level)}: ${verdict}. ${beside}.`,
      ),
      alone: {
        finding: level.findingAlone(name, decapitalise(finding)),
        measure,
        remarks: [told, band, ...remarkSentences(municipality, 'rate', 'flag')],
      },
    };
  },
} as const;
