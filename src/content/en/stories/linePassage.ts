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
    t`In ${String(previousCount(first.counts).year)} the number was ${number(before)}.`,
    above.length === 0
      ? null
      : t`Since then, ${names(above)} ${above.length === 1 ? 'has' : 'have'} risen above ${LINE_IN_WORDS}.`,
    below.length === 0 ? null : t`${names(below)} ${below.length === 1 ? 'has' : 'have'} fallen below it.`,
    maybe.length === 0 ? null : t`For ${names(maybe)}, the change may be due to chance.`,
  ]);
}

function levels({ municipalities }: Dataset): Text {
  const of = (wanted: LevelKey): number => municipalities.filter(({ level }) => level.key === wanted).length;
  return t`Even allowing for chance variation, ${number(of('above'))} are above ${LINE_IN_WORDS} and ${number(of('below'))} below. For the other ${number(of('undecided'))} it cannot be said for certain.`;
}

/** Those with the report's mark that lie at most at 1. */
function marks({ country, municipalities }: Dataset): Text {
  const below = municipalities.filter(({ flagged, rate }) => flagged && !isAboveLine(rate));
  const rule = t`The report’s asterisk stands beside ${number(country.flaggedCount)}, because it goes by the rounded rate.`;
  const who =
    below.length === 0
      ? null
      : t`${names(below)} ${below.length === 1 ? 'has it but is' : 'have it but are'} not above ${LINE_IN_WORDS}.`;
  return joinSentences([rule, who, t`${link('/metode/#markering', 'Read more about the marking')}.`]);
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
    heading: t`${number(above)} municipalities are above ${LINE_IN_WORDS} per ${number(1000)}`,
    paragraphs: [
      joinSentences([crossings(dataset), levels(dataset)]),
      marks(dataset),
      joinSentences([...against, mostOutOfTheirSize(dataset)]),
    ].filter((paragraph) => paragraph.length > 0),
  };
}
