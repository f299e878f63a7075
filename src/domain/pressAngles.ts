import type { Change, Count, LineCrossing, Municipality, RatedCount, SeriesCount } from './dataset.ts';
import { changeBetween } from './change.ts';
import { isNotable } from './isNotable.ts';
import { latestChange, latestCount } from './latest.ts';
import type { Level } from './level.ts';
import { isDoubted } from './peers.ts';
import type { RankRange } from './rank.ts';
import { LINE } from './rate.ts';
import { mayBeEqualRates } from './rateComparison.ts';

/** Above or below what it is held against. */
export type AngleSide = 'above' | 'below';

/** What a local story may rest on: each holds beyond what chance gives. */
export type Angle =
  /** Its rate has crossed 1 per 1,000, by a change larger than chance gives. */
  | { readonly kind: 'crossed-line'; readonly change: Change; readonly crossing: LineCrossing }
  /** Its count has changed by more than chance gives. */
  | { readonly kind: 'changed'; readonly change: Change }
  /** Its whole interval lies on one side of 1 and of the country, where few others do. */
  | { readonly kind: 'stands-out'; readonly side: AngleSide; readonly range: RankRange }
  /** Its rate differs from that of each neighbour, always to the same side. */
  | {
      readonly kind: 'unlike-neighbours';
      readonly side: AngleSide;
      readonly neighbours: readonly Municipality[];
    }
  /** Its own series, longer than the report's, ends clearly elsewhere than it began. */
  | { readonly kind: 'long-series'; readonly first: Count; readonly change: Change };

/** A place of one kind, as far as its angles go. */
interface Levelled {
  readonly level: Level;
}

/** What a place is held against. */
export interface AngleContext {
  /** Persons per 1,000 inhabitants of the country, unrounded. */
  readonly countryRate: number;
  /** All places of its kind, itself among them. */
  readonly all: readonly Levelled[];
  /** Of its rank by rate among them, at 95 %. */
  readonly range: RankRange;
  /** Those that it touches on land. */
  readonly neighbours: readonly Municipality[];
  /** Its own counts over more years than the report's; empty where there are none. */
  readonly series: readonly SeriesCount[];
}

/** A municipality or region. */
export interface AngleSubject extends Levelled {
  readonly rate: number;
  readonly counts: readonly RatedCount[];
  readonly changes: readonly Change[];
}

export const MOST_ANGLES = 3;
/** What more than this share of all places do, none of them stands out by. */
const FEW = 1 / 4;
/** With fewer neighbours there is nothing that all of them are. */
const LEAST_NEIGHBOURS = 2;

function ofChange({ changes }: AngleSubject): Angle[] {
  if (changes.length === 0) return [];
  const change = latestChange(changes);
  if (!isNotable(change)) return [];
  const { crossedLine: crossing } = change;
  return [crossing === null ? { kind: 'changed', change } : { kind: 'crossed-line', change, crossing }];
}

/** On which side of both 1 and the country the whole interval lies; `null` where it holds either. */
function sideOf({ lower, upper }: Level, countryRate: number): AngleSide | null {
  if (lower > Math.max(LINE, countryRate)) return 'above';
  return upper < Math.min(LINE, countryRate) ? 'below' : null;
}

/**
 * Few may lie so: where more than a quarter do (nearly half of the municipalities lie clearly below 1), it is
 * those alone whose whole range of ranks lies in the outermost quarter.
 */
function standingOut({ level }: AngleSubject, { countryRate, all, range }: AngleContext): Angle[] {
  const side = sideOf(level, countryRate);
  if (side === null) return [];
  const alike = all.filter((other) => sideOf(other.level, countryRate) === side).length;
  const quarter = all.length * FEW;
  const isOutermost = side === 'above' ? range.to <= quarter : range.from > all.length - quarter;
  return alike <= quarter || isOutermost ? [{ kind: 'stands-out', side, range }] : [];
}

/** A neighbour whose own rate is doubted says nothing of anybody. */
function besideNeighbours({ rate, counts }: AngleSubject, context: AngleContext): Angle[] {
  const neighbours = context.neighbours.filter((other) => !isDoubted(other));
  if (neighbours.length < LEAST_NEIGHBOURS) return [];
  const own = latestCount(counts);
  const differs = neighbours.every((other) => !mayBeEqualRates(own, latestCount(other.counts)));
  if (!differs) return [];
  if (neighbours.every((other) => other.rate < rate))
    return [{ kind: 'unlike-neighbours', side: 'above', neighbours }];
  if (neighbours.every((other) => other.rate > rate))
    return [{ kind: 'unlike-neighbours', side: 'below', neighbours }];
  return [];
}

/** Where a series begins is a choice: its whole length must be clearly more than chance gives. */
function ofSeries({ series }: AngleContext): Angle[] {
  const [first, last] = [series.at(0), series.at(-1)];
  if (first === undefined || last === undefined || series.length < 3) return [];
  const change = changeBetween(first, last);
  return change.verdict === 'clearly-larger' ? [{ kind: 'long-series', first, change }] : [];
}

/**
 * Up to three angles, the strongest kind first; none where nothing holds beyond chance, which is frequent.
 * That count and rate point different ways is none: it is a remark.
 *
 * @param doubted whether a remark doubts how people were counted: then nothing rests on the figures
 */
export function anglesOf(subject: AngleSubject, context: AngleContext, doubted: boolean): Angle[] {
  if (doubted) return [];
  return [
    ...ofChange(subject),
    ...standingOut(subject, context),
    ...besideNeighbours(subject, context),
    ...ofSeries(context),
  ].slice(0, MOST_ANGLES);
}
