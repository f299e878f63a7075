import { range, scaleLog } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import type { LevelKey } from '../domain/level.ts';
import { CONFIDENCE } from '../domain/poissonInterval.ts';
import { poissonQuantile } from '../domain/poissonQuantile.ts';
import { LINE, rateOf, type Exposed } from '../domain/rate.ts';
import { tenth } from './rounding.ts';

/** Where a municipality stands, by inhabitants and rate. Lengths in pixels. */
export interface FunnelPoint {
  readonly code: MunicipalityCode;
  readonly key: LevelKey;
  readonly x: number;
  readonly y: number;
  /** True where its rate lies beyond the scale: it stands in the strip above the break. */
  readonly beyond: boolean;
}

/** Inhabitants against rates, with the room that chance has around 1 per 1,000. Lengths in pixels. */
export interface Funnel {
  readonly points: readonly FunnelPoint[];
  /** Closed paths: rates within which a count can't be told from 1 per 1,000, for each certainty. */
  readonly limits: readonly { readonly confidence: number; readonly d: string }[];
  /** Left edge of the plot; the scale stands left of it. */
  readonly left: number;
  readonly lineY: number;
  /** Height of the scale's break; those beyond stand above it. `null` where nobody does. */
  readonly breakY: number | null;
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
}

const CERTAINTIES = [0.998, CONFIDENCE];
/** Inhabitants at the ends of the scale, and those that it names. */
const INHABITANTS = [1500, 700_000] as const;
const NAMED_INHABITANTS = [2000, 10_000, 50_000, 250_000];
/** Persons per 1,000 at the scale's break. */
const END = 3;
/** Steps in which the limits are drawn. */
const STEPS = 160;
/** Space for letters at the left and below, at the right, and for the strip above the break. */
const LEFT = 24;
const RIGHT = 6;
const FOOT = 34;
const STRIP = 26;

/** The least and the greatest count that can't be told from 1 per 1,000 among so many inhabitants. */
export function undecidedCounts(population: number, confidence: number): readonly [number, number] {
  const expected = (population * LINE) / 1000;
  const tail = (1 - confidence) / 2;
  return [poissonQuantile(expected, tail), poissonQuantile(expected, 1 - tail)];
}

/**
 * The funnel: the fewer inhabitants, the wider chance alone scatters rates. Limits are exact (see
 * `poissonQuantile.ts`) and drawn half a person outside the counts that they hold.
 *
 * Spiegelhalter, D. (2005): Funnel plots for comparing institutional performance.
 *
 * @param places with their level against 1 per 1,000
 */
export function layoutFunnel(
  places: readonly (Exposed & { readonly code: MunicipalityCode; readonly key: LevelKey })[],
  { width, height }: { readonly width: number; readonly height: number },
): Funnel {
  const scale = scaleLog(INHABITANTS, [LEFT, width - RIGHT]);
  const x = (population: number): number => tenth(scale(population));
  const y = (rate: number): number => tenth(height - FOOT - (height - FOOT - STRIP) * (rate / END));
  const rates = places.map((place) => rateOf(place));
  const hasBeyond = rates.some((rate) => rate > END);

  const [least, greatest] = INHABITANTS;
  const populations = range(STEPS + 1).map((i) => least * (greatest / least) ** (i / STEPS));
  const limits = CERTAINTIES.map((confidence) => {
    const edges = populations.map((population) => {
      const [lower, upper] = undecidedCounts(population, confidence);
      const at = (persons: number): string =>
        `${x(population)} ${y(Math.min(END, Math.max(0, rateOf({ persons, population }))))}`;
      return { lower: at(lower - 0.5), upper: at(upper + 0.5) };
    });
    const around = [...edges.map(({ upper }) => upper), ...edges.map(({ lower }) => lower).reverse()];
    return { confidence, d: `M${around.join('L')}z` };
  });
  return {
    points: places.map((place, i): FunnelPoint => {
      const rate = rates[i] ?? 0;
      const beyond = rate > END;
      return {
        code: place.code,
        key: place.key,
        x: x(place.population),
        y: beyond ? STRIP / 2 : y(rate),
        beyond,
      };
    }),
    limits,
    left: LEFT,
    lineY: y(LINE),
    breakY: hasBeyond ? STRIP : null,
    xTicks: NAMED_INHABITANTS.map((value) => ({ value, x: x(value) })),
    yTicks: range(END + 1).map((value) => ({ value, y: y(value) })),
  };
}
