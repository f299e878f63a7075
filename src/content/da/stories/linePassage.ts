import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { latestChange, previousCount } from '../../../domain/latest.ts';
import type { LevelKey } from '../../../domain/level.ts';
import { isAboveLine } from '../../../domain/rate.ts';
import { number } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames } from '../names.ts';
import type { SubSection } from '../../report/reportSections.ts';
import { link, plain, type Text, t } from '../../text.ts';
import { countAgainstRate, countsAgainstRates } from './countAgainstRate.ts';
import { crossed } from './crossedLine.ts';
import { mostOutOfTheirSize } from './outOfItsSize.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

const names = (municipalities: readonly Municipality[]): Text => joinWords(sortedNames(municipalities));

function crossings(dataset: Dataset): Text | null {
  const { municipalities } = dataset;
  const counted = municipalities.filter(({ counts }) => counts.length > 1);
  const [first] = counted;
  if (first === undefined) return null;
  const before = counted.filter(({ counts }) => isAboveLine(previousCount(counts).rate)).length;
  const [above, below] = [crossed(dataset, 'came-above'), crossed(dataset, 'went-below')];
  const maybe = [...above, ...below].filter(
    ({ changes }) => latestChange(changes).verdict === 'maybe-chance',
  );
  return joinSentences([
    t`I ${String(previousCount(first.counts).year)} var det ${number(before)}.`,
    above.length === 0 ? null : t`Siden er ${names(above)} kommet over.`,
    below.length === 0 ? null : t`${names(below)} er kommet under.`,
    maybe.length === 0 ? null : t`For ${names(maybe)} kan ændringen være tilfældig.`,
  ]);
}

function levels({ municipalities }: Dataset): Text {
  const of = (wanted: LevelKey): number => municipalities.filter(({ level }) => level.key === wanted).length;
  return t`Også når tilfældige udsving regnes med, ligger ${number(of('above'))} over ${LINE_IN_WORDS} og ${number(of('below'))} under. For de øvrige ${number(of('undecided'))} kan det ikke siges sikkert.`;
}

/** Those with the report's mark that lie at most at 1. */
function marks({ country, municipalities }: Dataset): Text {
  const below = municipalities.filter(({ flagged, rate }) => flagged && !isAboveLine(rate));
  const rule = t`Rapportens stjerne står ved ${number(country.flaggedCount)}, for den går efter det afrundede tal.`;
  const who = below.length === 0 ? null : t`${names(below)} har den, men ligger ikke over ${LINE_IN_WORDS}.`;
  return joinSentences([rule, who, t`${link('/metode/#markering', 'Læs mere om markeringen')}.`]);
}

/**
 * Who lies above 1 per 1,000, who has crossed it, how sure it is, and what else the unrounded rates tell:
 * where count and rate disagree, and who stands out for their size.
 */
export function linePassage(dataset: Dataset): SubSection {
  const { municipalities } = dataset;
  const above = municipalities.filter(({ rate }) => isAboveLine(rate)).length;
  const against = countsAgainstRates(dataset).map((municipality) =>
    countAgainstRate(municipality, plain(capitalise([municipality.locative]))),
  );
  return {
    heading: t`${number(above)} kommuner ligger over ${LINE_IN_WORDS} pr. ${number(1000)}`,
    paragraphs: [
      joinSentences([crossings(dataset), levels(dataset)]),
      marks(dataset),
      joinSentences([...against, mostOutOfTheirSize(dataset)]),
    ].filter((paragraph) => paragraph.length > 0),
  };
}
