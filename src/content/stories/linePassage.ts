import type { Dataset } from '../../domain/dataset.ts';
import { previousCount } from '../../domain/latest.ts';
import type { LevelKey } from '../../domain/level.ts';
import { isAboveLine } from '../../domain/rate.ts';
import { isStarredBelow } from '../../domain/isStarredBelow.ts';
import { sortedNames } from '../names.ts';
import type { SubSection } from '../report/reportSections.ts';
import {
  aboveBefore,
  ABOUT_THE_MARK,
  cameAbove,
  linePassageHeading,
  markedBelow,
  markedInAll,
  mayBeChance,
  surelyOnSides,
  wentBelow,
} from '#words/stories/linePassageWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { link, type Text, t } from '../text.ts';
import { countAgainstRate, countsAgainstRates } from './countAgainstRate.ts';
import { crossings } from './crossedLine.ts';
import { mostOutOfTheirSize } from './outOfItsSize.ts';

/** Who has crossed 1; `null` where there is only one count. */
function sinceBefore(dataset: Dataset): Text | null {
  const counted = dataset.municipalities.filter(({ counts }) => counts.length > 1);
  const [first] = counted;
  if (first === undefined) return null;
  const before = counted.filter(({ counts }) => isAboveLine(previousCount(counts).rate)).length;
  const { above, below, maybe } = crossings(dataset);
  return joinSentences([
    aboveBefore(previousCount(first.counts).year, before),
    above.length === 0 ? null : cameAbove(sortedNames(above)),
    below.length === 0 ? null : wentBelow(sortedNames(below)),
    maybe.length === 0 ? null : mayBeChance(sortedNames(maybe)),
  ]);
}

function levels({ municipalities }: Dataset): Text {
  const of = (wanted: LevelKey): number => municipalities.filter(({ level }) => level.key === wanted).length;
  return surelyOnSides(of('above'), of('below'), of('undecided'));
}

/** Those with the report's mark that lie at most at 1. */
function marks({ country, municipalities }: Dataset): Text {
  const below = sortedNames(municipalities.filter(isStarredBelow));
  return joinSentences([
    markedInAll(country.flaggedCount),
    below.length === 0 ? null : markedBelow(below),
    t`${link('/metode/#markering', ABOUT_THE_MARK)}.`,
  ]);
}

/**
 * Who lies above 1 per 1,000, who has crossed it, how sure it is, and what else the unrounded rates tell:
 * where count and rate disagree, and who stands out for their size.
 */
export function linePassage(dataset: Dataset): SubSection {
  const against = countsAgainstRates(dataset).map((municipality) => countAgainstRate(municipality));
  return {
    heading: linePassageHeading(dataset.municipalities.filter(({ rate }) => isAboveLine(rate)).length),
    paragraphs: [
      joinSentences([sinceBefore(dataset), levels(dataset)]),
      marks(dataset),
      joinSentences([...against, mostOutOfTheirSize(dataset)]),
    ].filter((paragraph) => paragraph.length > 0),
  };
}
