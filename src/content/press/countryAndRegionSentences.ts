import type { Country, Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import { isAboveLine } from '../../domain/rate.ts';
import { rates, readAlike } from '../values.ts';
import { levelSentence } from '#words/municipality/levelSentence.ts';
import { sortedNames } from '../names.ts';
import { CALCULATED_FROM } from '#words/press/calculatedFrom.ts';
import {
  areAbove,
  countryRate,
  doubtedAmong,
  haveCrossed,
  mayHaveByChance,
  regionRate,
  starsAt,
  surelyAbove,
} from '#words/press/countryAndRegionSentencesWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { countAgainstRate, countsAgainstRates } from '../stories/countAgainstRate.ts';
import { crossings } from '../stories/crossedLine.ts';
import { mostOutOfTheirSize } from '../stories/outOfItsSize.ts';
import { type Text, t } from '../text.ts';
import { countedSentence } from './countedSentence.ts';

const withSource = (text: Text | null): Text | null => (text === null ? null : t`${text} ${CALCULATED_FROM}`);

/** How many lie above 1, and how many the report marks, which is not the same. @param place that they lie in */
function aboveLine(members: readonly Municipality[], place: string): Text {
  const above = members.filter((member) => isAboveLine(member.rate));
  const sure = members.filter(({ level }) => level.key === 'above').length;
  const doubted = sortedNames(above.filter(isDoubted));
  const year = String(members[0]?.latestYear ?? '');
  return joinSentences([
    t`${areAbove(above.length, members.length, place, year)} ${CALCULATED_FROM}`,
    above.length === 0 ? null : surelyAbove(sure, above.length),
    starsAt(members.filter(({ flagged }) => flagged).length),
    doubted.length === 0 ? null : doubtedAmong(doubted),
  ]);
}

/** Those that have crossed 1 since the count before, in one sentence; `null` where nobody has. */
function crossingSentence(dataset: Dataset): Text | null {
  const { above, below, maybe } = crossings(dataset);
  const change = [...above, ...below][0]?.changes.at(-1);
  if (change === undefined) return null;
  return joinSentences([
    t`${haveCrossed(change, above.length, below.length)} ${CALCULATED_FROM}`,
    maybe.length === 0 ? null : mayHaveByChance(sortedNames(maybe)),
  ]);
}

function rateOfRegion(region: Region, country: Country): Text {
  const [own, ofCountry] = rates([region.rate, country.rate]);
  const beside = readAlike(region.rate, country.rate) ? null : (ofCountry ?? '');
  return t`${regionRate(region, own ?? '', beside)} ${levelSentence(region)} ${CALCULATED_FROM}`;
}

/** Sentences on a region that can be copied as they stand, each right on its own. */
export const regionSentences = (region: Region, { country, municipalities }: Dataset): Text[] => [
  countedSentence(region.name, region),
  rateOfRegion(region, country),
  aboveLine(
    municipalities.filter(({ regionCode }) => regionCode === region.code),
    region.name,
  ),
];

/** The same on the country. */
export function countrySentences(dataset: Dataset): Text[] {
  const { country, municipalities } = dataset;
  const against = countsAgainstRates(dataset).map((municipality) => countAgainstRate(municipality));
  return [
    countedSentence(country.name, { counts: country.series, changes: country.changes }),
    t`${countryRate(country)} ${levelSentence(country)}`,
    aboveLine(municipalities, country.name),
    ...[crossingSentence(dataset), ...[...against, mostOutOfTheirSize(dataset)].map(withSource)].filter(
      (text) => text !== null,
    ),
  ];
}
