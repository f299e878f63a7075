import type { Rank } from './dataset.ts';

/** Between which ranks a place lies with a probability of 95 %; 1 is the highest rate. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Ranks from the highest; equal values share the rank of the first of them (1, 2, 2, 4).
 *
 * @param value the value to place, which must be among `all`
 * @param all every ranked value; those without one are left out by the caller
 */
export function rankAmong(value: number, all: readonly number[]): Rank {
  return {
    rank: all.filter((other) => other > value).length + 1,
    tied: all.filter((other) => other === value).length > 1,
    of: all.length,
  };
}
