import type { Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { RankRange } from '../../domain/rank.ts';
import { rates } from '../values.ts';
import { levelSentence } from '#words/municipality/levelSentence.ts';
import { placesMayBe } from '#words/municipality/rankWords.ts';
import { rateInAWeek, snapshot } from '#words/municipality/readySentencesWords.ts';
import { subjectName } from '../names.ts';
import { CALCULATED_FROM } from '#words/press/calculatedFrom.ts';
import { developmentOf } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { countedSentence } from '../press/countedSentence.ts';
import { countAgainstRate } from '../stories/countAgainstRate.ts';
import { crossedLine } from '../stories/crossedLine.ts';
import { outOfItsSize } from '../stories/outOfItsSize.ts';
import { type Text, t } from '../text.ts';
import { isWide } from './placeParagraph.ts';
import { remarkSentences } from '../remarksOn.ts';

function rateSentences(municipality: Municipality, region: Region, { country }: Dataset): Text {
  const [own, ofRegion, ofCountry] = rates([municipality.rate, region.rate, country.rate]);
  return joinSentences([
    rateInAWeek(municipality, region, own ?? '', ofRegion ?? '', ofCountry ?? ''),
    isDoubted(municipality) ? null : levelSentence(municipality),
    [CALCULATED_FROM],
    ...remarkSentences(municipality, 'rate'),
  ]);
}

/** What its page tells; that it crossed 1 only where chance hardly gives such a change. */
function storySentences(municipality: Municipality, dataset: Dataset): Text[] {
  const change = developmentOf(municipality)?.change;
  return [
    change !== undefined && isNotable(change) ? crossedLine(municipality, subjectName(municipality)) : null,
    countAgainstRate(municipality),
    outOfItsSize(municipality, dataset),
  ]
    .filter((story) => story !== null)
    .map((story) => t`${story} ${CALCULATED_FROM}`);
}

/**
 * Sentences that can be copied as they stand, each right on its own: with the week, the year, the source, and
 * what chance makes of it.
 *
 * @param range of the municipality's rank in the country; a single place would be quoted without the others
 */
export function readySentences(
  municipality: Municipality,
  region: Region,
  dataset: Dataset,
  range: RankRange,
): Text[] {
  const count = countedSentence(municipality.officialName, municipality);
  const perInhabitant = rateSentences(municipality, region, dataset);
  const { latestYear, ranks } = municipality;
  if (isOfOne(municipality)) return [count, snapshot(latestYear)];
  // A doubt on the rate is one on how people were counted.
  if (isDoubted(municipality)) {
    const doubted = joinSentences([count, ...remarkSentences(municipality, 'rate')]);
    return [doubted, perInhabitant, snapshot(latestYear)];
  }
  return [
    count,
    perInhabitant,
    placesMayBe(municipality, range, isWide(range, ranks.country)),
    ...storySentences(municipality, dataset),
  ];
}
