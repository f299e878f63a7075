import type { Municipality } from '../../domain/dataset.ts';
import { byRate } from '../../domain/byRate.ts';
import { isDoubted } from '../../domain/peers.ts';
import { orderMayBeChance, type OpenOrder } from '../../domain/rateComparison.ts';

/** Municipalities with the highest rates, highest first, and the one with the lowest. */
export interface RateEnds {
  readonly highest: readonly Municipality[];
  readonly lowest: Municipality;
  readonly order: OpenOrder;
  /** Whether none was left out as doubted. */
  readonly isAll: boolean;
}

/** Where people were counted, and where nobody was. */
export interface CountedPlaces {
  readonly counted: readonly Municipality[];
  readonly nobody: readonly Municipality[];
  /** Of those with people those whose rate is doubted. */
  readonly doubted: readonly Municipality[];
  /** Of the others; `null` where there are too few to name both ends. */
  readonly ends: RateEnds | null;
}

/** How many are named that lie highest. */
const HIGHEST_NAMED = 3;

function rateEnds(sure: readonly Municipality[], isAll: boolean): RateEnds | null {
  const sorted = byRate(sure);
  const lowest = sorted.at(-1);
  if (lowest === undefined || sorted.length <= HIGHEST_NAMED) return null;
  const order = orderMayBeChance(sorted, HIGHEST_NAMED);
  return { highest: sorted.slice(0, HIGHEST_NAMED), lowest, order, isAll };
}

/** Tells the municipalities apart as the section about them does. */
export function countedPlaces(municipalities: readonly Municipality[]): CountedPlaces {
  const counted = municipalities.filter((m) => m.rate > 0);
  const doubted = counted.filter(isDoubted);
  return {
    counted,
    nobody: municipalities.filter((m) => m.rate === 0),
    doubted,
    ends: rateEnds(
      counted.filter((m) => !isDoubted(m)),
      doubted.length === 0,
    ),
  };
}
