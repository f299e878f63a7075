import { expect, it } from 'vitest';
import { chanceOfVerdict, verdictsByChance } from '../../../src/domain/chanceAlone.ts';

/** Worked out apart from the code: the probabilities of all outcomes whose own p is below 0.05, summed. */
it.each([
  [0, 0.5, 0],
  // No split of five has a p below 0.05; of six the two ends have, 2 of 64.
  [5, 0.5, 0],
  [6, 0.5, 0.03125],
  [20, 0.5, 0.04138946533],
  [96, 0.5, 0.03154812025],
  [66, 51_237 / 100_511, 0.04816576042],
])('a total of %i with a share of %f gives a verdict with probability %f', (total, share, probability) => {
  expect(chanceOfVerdict(total, share)).toBeCloseTo(probability, 10);
});

it('sums them over places', () => {
  const count = (year: number, persons: number, population: number | null) => ({
    year,
    persons,
    population,
    rate: null,
  });
  const places = [
    { counts: [count(2022, 41, 49_274), count(2024, 25, 51_237)] },
    { counts: [count(2022, 52, null), count(2024, 44, 27_677)] },
    { counts: [count(2022, 0, 1_769), count(2024, 0, 1_759)] },
  ];
  expect(verdictsByChance(places)).toBeCloseTo(0.04816576042 + 0.03154812025, 10);
});
