import { changePercent } from '../../domain/change.ts';
import type { Dataset, Municipality, SeriesCount } from '../../domain/dataset.ts';
import { remarksOn } from '../remarksOn.ts';
import { countOf, highestCount } from '../report/nationalSeries.ts';

/** What we hold against what the report writes. */
export interface DepartureFacts {
  /** The first count that its curve shows, the highest, and the rise between them in per cent. */
  readonly start: SeriesCount;
  readonly peak: SeriesCount;
  readonly risePercent: number;
  /** Counts of Odense that were higher than the one before. */
  readonly risesOfOdense: readonly SeriesCount[];
  readonly remarksOnRates: readonly RateRemark[];
}

export interface RateRemark {
  readonly municipality: Municipality;
  readonly text: string;
}

const ODENSE = '0461';

/** @throws RangeError where the national series has no count of 2009 */
export function departureFacts({ country, localSeries, municipalities }: Dataset): DepartureFacts {
  const [start, peak] = [countOf(country, 2009), highestCount(country)];
  const odense = localSeries.find(({ municipalityCode }) => municipalityCode === ODENSE)?.series ?? [];
  return {
    start,
    peak,
    risePercent: changePercent(start.persons, peak.persons) ?? 0,
    risesOfOdense: odense.filter((count, i) => count.persons > (odense[i - 1]?.persons ?? count.persons)),
    remarksOnRates: municipalities.flatMap((municipality) =>
      remarksOn(municipality, 'rate').map((text) => ({ municipality, text })),
    ),
  };
}
