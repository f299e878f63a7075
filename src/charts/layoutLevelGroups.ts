import { ascending } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import type { Level, LevelKey } from '../domain/level.ts';
import { LINE } from '../domain/rate.ts';
import { tenth } from './rounding.ts';

/** One municipality's interval as an upright bar. Lengths in pixels. */
export interface LevelBar {
  readonly code: MunicipalityCode;
  readonly x: number;
  /** Of the interval's ends; the top of the scale where they lie beyond it. */
  readonly top: number;
  readonly foot: number;
  /** Whether the upper end, or the whole interval, lies beyond the scale. */
  readonly beyond: 'no' | 'upper' | 'whole';
}

export interface LevelGroup {
  readonly key: LevelKey;
  readonly left: number;
  readonly right: number;
  readonly bars: readonly LevelBar[];
}

/** All intervals in three groups, from those clearly below 1. Lengths in pixels. */
export interface LevelGroups {
  readonly groups: readonly LevelGroup[];
  /** The line at 1 per 1,000. */
  readonly lineY: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** From bar to bar. */
  readonly step: number;
}

const ORDER: readonly LevelKey[] = ['below', 'undecided', 'above'];
/** The scale's end, persons per 1,000 inhabitants: all but one interval begin below it. */
export const LEVELS_END = 2.5;
/** Space for the scale's letters, between groups, for their names, and at the foot. */
const LEFT = 22;
const GAP = 12;
const TOP = 46;
const FOOT = 6;

/**
 * Each group by rate, lowest first. A group without members takes no room.
 *
 * @param places with unrounded rates, persons per 1,000 inhabitants
 */
export function layoutLevelGroups(
  places: readonly (Level & { readonly code: MunicipalityCode; readonly rate: number })[],
  { width, height }: { readonly width: number; readonly height: number },
): LevelGroups {
  const y = (value: number): number =>
    tenth(height - FOOT - (height - FOOT - TOP) * (Math.min(value, LEVELS_END) / LEVELS_END));
  const members = ORDER.map((key) => ({
    key,
    places: places
      .filter((place) => place.key === key)
      .toSorted((a, b) => a.rate - b.rate || a.lower - b.lower || ascending(a.code, b.code)),
  })).filter((group) => group.places.length > 0);
  const step = (width - LEFT - GAP * (members.length - 1)) / places.length;

  let left = LEFT;
  const groups = members.map(({ key, places: sorted }): LevelGroup => {
    const from = left;
    const right = from + step * sorted.length;
    left = right + GAP;
    const bars = sorted.map(({ code, lower, upper }, i): LevelBar => {
      const beyond = lower > LEVELS_END ? 'whole' : upper > LEVELS_END ? 'upper' : 'no';
      return { code, x: tenth(from + step * (i + 0.5)), top: y(upper), foot: y(lower), beyond };
    });
    return { key, left: tenth(from), right: tenth(right), bars };
  });
  return { groups, lineY: y(LINE), ticks: [0, 1, 2].map((value) => ({ value, y: y(value) })), step };
}
