import { byRate } from '../../domain/byRate.ts';
import type { Country, Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import { orderMayBeChance } from '../../domain/rateComparison.ts';
import { rates } from '../values.ts';
import { listName, subjectName } from '../names.ts';
import { orderByChance } from '#words/chanceWords.ts';
import {
  besideDenmark,
  countedInRegion,
  highestAndLowestIn,
  keptApart,
  MAY_BE_CHANCE,
  nobodyWasFound,
  oneWasFound,
} from '#words/region/regionParagraphsWords.ts';
import { developmentOf } from '../development.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { rateRemarks } from '../municipality/rateRemarks.ts';
import { besideWhole, isOpen } from '../municipality/rateSides.ts';
import type { Part, Text } from '../text.ts';
import { comingRegion } from './comingRegion.ts';

/** The ends of a region, by rate. */
export interface Extremes {
  readonly high: string;
  readonly ofHigh: Part;
  readonly low: string;
  readonly ofLow: Part;
  /** Whether all of its municipalities are compared. */
  readonly areAll: boolean;
  /** Whether somebody was counted in each. */
  readonly haveAllSome: boolean;
}

function besideCountry(region: Region, country: Country): Text {
  const [own, ofCountry] = rates([region.rate, country.rate]);
  const beside = besideWhole(latestCount(region.counts), {
    persons: country.latestPersons,
    population: country.population,
  });
  return joinSentences([
    besideDenmark(own ?? '', beside.side, ofCountry ?? ''),
    isOpen(beside) ? MAY_BE_CHANCE : null,
  ]);
}

/** Highest and lowest of the region's municipalities; those that carry a doubt are told of with it,
 * and one person's rate is not compared. */
function extremes(members: readonly Municipality[]): Text | null {
  const doubted = members.filter(isDoubted);
  const ofOne = members.filter(isOfOne).map(({ locative }) => locative);
  const nobody = members.filter(({ rate }) => rate === 0).map(({ locative }) => locative);
  const sorted = byRate(
    members.filter((member) => member.rate > 0 && !isDoubted(member) && !isOfOne(member)),
  );
  const [high, low] = [sorted.at(0), sorted.at(-1)];
  if (high === undefined || low === undefined || high === low) return null;
  const [ofHigh, ofLow] = rates([high.rate, low.rate]);
  return joinSentences([
    doubted.length === 0 ? null : keptApart(doubted.map((member) => [subjectName(member), member.rate])),
    ...rateRemarks(doubted),
    ofOne.length === 0 ? null : oneWasFound(ofOne),
    highestAndLowestIn({
      high: listName(high),
      ofHigh: ofHigh ?? '',
      low: listName(low),
      ofLow: ofLow ?? '',
      areAll: doubted.length + ofOne.length === 0,
      haveAllSome: nobody.length === 0,
    }),
    orderByChance(orderMayBeChance(sorted)),
    nobody.length === 0 ? null : nobodyWasFound(nobody),
  ]);
}

/** What stands beside the region's figures: the new division of regions from 2027, and its figures. */
export const regionRemarks = (region: Region, { regions }: Dataset): Text[] => [
  ...region.remarks.map(({ text }): Text => [text]),
  ...[comingRegion(region, regions)].filter((text) => text !== null),
];

/** What the region's figures say, in two paragraphs. @param members its municipalities */
export function regionParagraphs(region: Region, members: readonly Municipality[], country: Country): Text[] {
  return [
    countedInRegion(region, developmentOf(region)),
    joinSentences([besideCountry(region, country), extremes(members)]),
  ];
}
