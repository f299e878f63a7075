import { SMALL_BASE_BELOW } from '../../domain/change.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { isMisprinted } from '../../domain/isMisprinted.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { isStarredBelow } from '../../domain/isStarredBelow.ts';
import { latestCount } from '../../domain/latest.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { RankRange } from '../../domain/rank.ts';
import { sortedNames, subjectName } from '../names.ts';
import {
  A_PLACE,
  aboveByItsStar,
  aRank,
  besideDoubted,
  CAUSE,
  hasMoved,
  MUNICIPALITIES_RANKED,
  ofTheYear,
  percentageAlone,
  percentageOfZero,
  printedRateOf,
  WITHOUT_CAVEAT,
} from '#words/press/avoidListWords.ts';
import { type Counted, developmentOf, isOnePerson } from '../development.ts';
import type { Text } from '../text.ts';

/** A rise or a fall that chance may give. */
function ofChance(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null || development.change.persons === 0 || isNotable(development.change)) return null;
  return hasMoved(development.change, isOnePerson(development));
}

/** A percentage of few. */
function ofFew(record: Counted): Text | null {
  const development = developmentOf(record);
  if (development === null) return null;
  const { previous, change } = development;
  if (previous.persons >= SMALL_BASE_BELOW || change.persons === 0) return null;
  return change.percent === null
    ? percentageOfZero(development)
    : percentageAlone(development, Math.abs(change.percent));
}

/** What its own print or mark would lead astray to. */
function ofPrint(municipality: Municipality): Text | null {
  if (isDoubted(municipality)) return WITHOUT_CAVEAT;
  if (isMisprinted(municipality)) return printedRateOf(municipality.rate);
  return isStarredBelow(municipality) ? aboveByItsStar(subjectName(municipality), municipality.rate) : null;
}

/** Neighbours whose rate may not be named bare. */
function ofNeighbours(neighbours: readonly Municipality[]): Text | null {
  const doubted = neighbours.filter((other) => isDoubted(other));
  return doubted.length === 0 ? null : besideDoubted(sortedNames(doubted));
}

function ofRank(municipality: Municipality, range: RankRange, of: number): Text | null {
  if (isDoubted(municipality)) return null;
  return range.from === range.to || isOfOne(municipality) ? A_PLACE : aRank(range, of);
}

/** Each follows `Do not write`. @param range of its rank among all */
export const avoidedAbout = (
  municipality: Municipality,
  neighbours: readonly Municipality[],
  range: RankRange,
  of: number,
): Text[] =>
  [
    CAUSE,
    ofTheYear(latestCount(municipality.counts)),
    ofChance(municipality),
    ofFew(municipality),
    ofRank(municipality, range, of),
    ofPrint(municipality),
    ofNeighbours(neighbours),
  ].filter((text) => text !== null);

/** The same of a region. */
export const avoidedAboutRegion = (record: Counted): Text[] =>
  [CAUSE, ofTheYear(latestCount(record.counts)), ofChance(record), MUNICIPALITIES_RANKED].filter(
    (text) => text !== null,
  );
