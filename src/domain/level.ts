import { poissonInterval, type Interval } from './poissonInterval.ts';
import { LINE, rateOf, type Exposed } from './rate.ts';

/** Against 1 per 1,000: the whole interval above, the whole below, or 1 within it. */
export type LevelKey = 'above' | 'below' | 'undecided';

/** A rate with its uncertainty. */
export interface Level extends Interval {
  readonly key: LevelKey;
  /** Ends of the exact 95 % interval of the rate, persons per 1,000 inhabitants. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * How sure it is on which side of 1 per 1,000 a rate lies, if the count varies as a Poisson count does.
 * The interval is Garwood's of the count, divided by the inhabitants, whose number is taken as known.
 * People are not independent of each other, so real variation is wider.
 *
 * @throws RangeError where the count is negative or fractional
 */
export function levelOf({ persons, population }: Exposed): Level {
  const ofCount = poissonInterval(persons);
  const lower = rateOf({ persons: ofCount.lower, population });
  const upper = rateOf({ persons: ofCount.upper, population });
  return { key: lower > LINE ? 'above' : upper < LINE ? 'below' : 'undecided', lower, upper };
}
