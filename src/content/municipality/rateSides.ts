import type { Country, Municipality, Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { onceFor } from '../../domain/onceFor.ts';
import { levelOf } from '../../domain/level.ts';
import { rateOf, type Exposed } from '../../domain/rate.ts';
import { mayBeEqualRates, restOf } from '../../domain/rateComparison.ts';
import { readAlike } from '../values.ts';

/** `same`: they read the same. `alike`: chance may part them, and they are near. Else what is true. */
export type RateSide = 'over' | 'same' | 'alike' | 'under';

/** Where a rate lies beside another, and whether chance may give the difference. */
export interface RateBeside {
  readonly side: RateSide;
  readonly mayBeChance: boolean;
}

/** Whether chance may give a difference that the words of its side give as one. */
export const isOpen = ({ side, mayBeChance }: RateBeside): boolean =>
  mayBeChance && (side === 'over' || side === 'under');

/**
 * Rates that differ by more than this share of the higher one are not called about as high, though chance
 * may part them: where few are counted it may part what is far from another.
 */
const ALIKE_WITHIN = 0.1;

function sideOf(own: number, other: number, mayBeChance: boolean): RateSide {
  if (readAlike(own, other)) return 'same';
  if (mayBeChance && Math.abs(own - other) <= ALIKE_WITHIN * Math.max(own, other)) return 'alike';
  return own > other ? 'over' : 'under';
}

/** Where a place lies beside a whole that it is a part of; tested against the rest of it, and by its own interval. */
export function besideWhole(own: Exposed, whole: Exposed): RateBeside {
  const rest = restOf(whole, own);
  const [ownRate, ofWhole] = [rateOf(own), rateOf(whole)];
  const { lower, upper } = levelOf(own);
  // Two exact ways need not agree at the very edge: what the drawn interval holds is not called different.
  const isWithin = lower <= ofWhole && ofWhole <= upper;
  const mayBeChance = isWithin || rest.population === 0 || mayBeEqualRates(own, rest);
  return { side: sideOf(ownRate, ofWhole, mayBeChance), mayBeChance };
}

export interface BesideWholes {
  readonly region: RateBeside;
  readonly country: RateBeside;
}

const within = onceFor((country: Country) =>
  onceFor((region: Region) =>
    onceFor(({ counts }: Municipality): BesideWholes => ({
      region: besideWhole(latestCount(counts), latestCount(region.counts)),
      country: besideWhole(latestCount(counts), {
        persons: country.latestPersons,
        population: country.population,
      }),
    })),
  ),
);

/**
 * Where a municipality lies beside its region and the country. Half a dozen texts ask; the test against the country
 * takes as long as people were counted there.
 */
export const besideWholes = (municipality: Municipality, region: Region, country: Country): BesideWholes =>
  within(country)(region)(municipality);
