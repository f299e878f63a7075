import type { Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { isAboveLine } from '../../domain/rate.ts';
import {
  COVERAGE,
  LARGE_CITIES,
  NOT_ALONE,
  NOT_DONE,
  OUT_OF_SIGHT,
  smallBase,
  smallBoth,
  smallOnce,
  SNAPSHOT,
  SNAPSHOT_OF_NOBODY,
  TINY,
  ZERO_MEANS,
} from '#words/municipality/municipalityCautionsWords.ts';
import { developmentOf } from '../development.ts';
import type { Text } from '../text.ts';

/** Below this many persons a few people move a count much; where it is the earlier, its percentage too. */
const SMALL_COUNT_BELOW = 50;
/** From here on it is one of the large cities that the report's third caution is about. */
const LARGE_CITY_FROM = 200;

function ofSmallNumbers(municipality: Municipality): Text | null {
  const development = developmentOf(municipality);
  if (development === null || development.direction === 'nobody') return null;
  const [a, b] = [development.previous.persons, development.latest.persons];
  const least = Math.min(a, b);
  if (least >= SMALL_COUNT_BELOW) return null;
  if (least === 0) return TINY;
  if (a === b || a >= SMALL_COUNT_BELOW) return smallOnce(b);
  return b < SMALL_COUNT_BELOW ? smallBoth(a, b) : smallBase(a);
}

function ofLevel({ counts, rate }: Municipality): Text | null {
  const { persons } = latestCount(counts);
  if (persons >= LARGE_CITY_FROM) return LARGE_CITIES;
  return persons === 0 || isAboveLine(rate) ? null : NOT_DONE;
}

/** What to bear in mind before the figures are used, made for this municipality. */
export function municipalityCautions(municipality: Municipality): Text[] {
  const nobody = latestCount(municipality.counts).persons === 0;
  return [
    nobody ? SNAPSHOT_OF_NOBODY : SNAPSHOT,
    nobody ? ZERO_MEANS : NOT_ALONE,
    COVERAGE,
    ofSmallNumbers(municipality),
    OUT_OF_SIGHT,
    ofLevel(municipality),
  ].filter((caution) => caution !== null);
}
