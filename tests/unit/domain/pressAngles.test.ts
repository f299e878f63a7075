import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/change.ts';
import type { Municipality, RatedCount } from '../../../src/domain/dataset.ts';
import { levelOf } from '../../../src/domain/level.ts';
import { anglesOf, type AngleContext, type AngleSubject } from '../../../src/domain/pressAngles.ts';
import { municipalityBySlug } from '../../../src/dataset.ts';
import { asNumber, exactChance } from '../../data/exactChance.ts';

interface Counts {
  readonly before: number;
  readonly now: number;
  readonly inhabitants: number;
}

const count = (year: number, persons: number, population: number): RatedCount => ({
  year,
  persons,
  population,
  rate: (persons * 1000) / population,
});

/** A made-up municipality; what its angles don't ask for is Albertslund's. */
function madeUp({ before, now, inhabitants }: Counts): Municipality {
  const counts = [count(2022, before, inhabitants), count(2024, now, inhabitants)];
  return {
    ...municipalityBySlug('albertslund'),
    counts,
    changes: changesOf(counts),
    population: inhabitants,
    rate: (now * 1000) / inhabitants,
    printedRate: null,
    level: levelOf({ persons: now, population: inhabitants }),
    remarks: [],
  };
}

/** The chance of at most so many where `mean` are expected, summed from the formula of Poisson. */
function atMost(persons: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let k = 0; k <= persons; k += 1) {
    sum += term;
    term *= mean / (k + 1);
  }
  return sum;
}

const counts = fc.record({
  before: fc.integer({ min: 0, max: 120 }),
  now: fc.integer({ min: 0, max: 120 }),
  inhabitants: fc.integer({ min: 2000, max: 120_000 }),
});

const contextOf = (all: readonly Municipality[], neighbours: readonly Municipality[]): AngleContext => ({
  countryRate: 1.005,
  all,
  range: { from: 1, to: all.length },
  neighbours,
  series: [],
});
const exactP = (a: Counts, b: Counts): number =>
  asNumber(exactChance(a.now, b.now, a.inhabitants, b.inhabitants));

describe('an angle', () => {
  it('rests on no change and no level that chance can give, in made-up data', () => {
    fc.assert(
      fc.property(
        counts,
        fc.array(counts, { maxLength: 5 }),
        fc.array(counts, { minLength: 8, maxLength: 8 }),
        (own, near, others) => {
          const subject = madeUp(own);
          const neighbours = near.map(madeUp);
          const angles = anglesOf(subject, contextOf([subject, ...others.map(madeUp)], neighbours), false);
          expect(angles.length).toBeLessThanOrEqual(3);
          for (const angle of angles) {
            if (angle.kind === 'changed' || angle.kind === 'crossed-line') {
              const p = asNumber(exactChance(own.before, own.now, own.inhabitants, own.inhabitants));
              expect(p).toBeLessThan(0.05);
            }
            if (angle.kind === 'crossed-line') {
              const over = ({ persons, population }: { persons: number; population: number }): boolean =>
                persons * 1000 > population;
              const [before, now] = [
                count(2022, own.before, own.inhabitants),
                count(2024, own.now, own.inhabitants),
              ];
              expect(over(before)).not.toBe(over(now));
            }
            if (angle.kind === 'stands-out') {
              // Were the rate that of the country, or 1, so many or so few would be seen in less than 2.5 %.
              for (const rate of [1, 1.005]) {
                const mean = (rate * own.inhabitants) / 1000;
                const tail = angle.side === 'above' ? 1 - atMost(own.now - 1, mean) : atMost(own.now, mean);
                expect(tail).toBeLessThan(0.0251);
              }
            }
            if (angle.kind === 'unlike-neighbours') {
              expect(near.length).toBeGreaterThanOrEqual(2);
              for (const other of near) expect(exactP(own, other)).toBeLessThan(0.05);
              const higher = near.map((other) => own.now * other.inhabitants > other.now * own.inhabitants);
              expect(new Set(higher)).toEqual(new Set([angle.side === 'above']));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is had by few where nothing has changed and all are alike', () => {
    // Poisson counts of 40 and 30,000 inhabitants, made with a generator of the test's own.
    let state = 12_345;
    const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
    const poisson = (mean: number): number => {
      let [persons, product] = [0, random()];
      for (const limit = Math.exp(-mean); product > limit; product *= random()) persons += 1;
      return persons;
    };
    const places = Array.from({ length: 400 }, () =>
      madeUp({ before: poisson(30), now: poisson(30), inhabitants: 30_000 }),
    );
    const kinds = places.flatMap((place, i) =>
      anglesOf(place, contextOf(places, places.slice((i + 1) % 396, ((i + 1) % 396) + 3)), false).map(
        ({ kind }) => kind,
      ),
    );
    const share = (wanted: readonly string[]): number =>
      kinds.filter((kind) => wanted.includes(kind)).length / places.length;
    expect(share(['changed', 'crossed-line'])).toBeLessThan(0.06);
    expect(share(['stands-out'])).toBeLessThan(0.06);
    expect(share(['unlike-neighbours'])).toBeLessThan(0.02);
  });

  it('is none where a remark doubts how people were counted', () => {
    const subject = madeUp({ before: 10, now: 100, inhabitants: 20_000 });
    const context = contextOf([subject], []);
    expect(anglesOf(subject, context, false)).not.toEqual([]);
    expect(anglesOf(subject, context, true)).toEqual([]);
  });

  it('is no difference from a neighbour whose own rate is doubted', () => {
    const subject: AngleSubject = madeUp({ before: 40, now: 40, inhabitants: 40_000 });
    const doubted = municipalityBySlug('dragoer');
    const low = madeUp({ before: 2, now: 2, inhabitants: 40_000 });
    const kinds = (neighbours: readonly Municipality[]): string[] =>
      anglesOf(
        subject,
        contextOf([madeUp({ before: 40, now: 40, inhabitants: 40_000 })], neighbours),
        false,
      ).map(({ kind }) => kind);
    expect(kinds([low, low])).toContain('unlike-neighbours');
    expect(kinds([low, doubted])).not.toContain('unlike-neighbours');
  });

  it('is a long series only where its whole length is clearly more than chance gives', () => {
    const subject = madeUp({ before: 100, now: 100, inhabitants: 100_000 });
    const series = (...persons: number[]) =>
      persons.map((n, i) => ({ year: 2009 + 2 * i, persons: n, population: null, rate: null }));
    const kinds = (...persons: number[]) =>
      anglesOf(subject, { ...contextOf([subject], []), series: series(...persons) }, false).map(
        ({ kind }) => kind,
      );
    // Odense's counts; and København's, whose first and last differ by a hair more than chance gives.
    expect(kinds(208, 178, 110, 173, 113, 125, 117, 95)).toContain('long-series');
    expect(kinds(1494, 1507, 1581, 1562, 1482, 1442, 1370, 1387)).not.toContain('long-series');
    expect(kinds(208, 95)).not.toContain('long-series');
  });
});
