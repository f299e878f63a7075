/**
 * P(X ≤ count) and P(X ≥ count), X ~ Poisson(mean), from the ratios of neighbouring terms alone: the term
 * of the count is called 1, and each sum is divided by all terms that matter.
 */
export function poissonTails(count: number, mean: number): { atMost: number; atLeast: number } {
  let [below, above] = [0, 0];
  for (let i = count, term = 1; i > 0 && term > 1e-300; i -= 1) {
    term *= i / mean;
    below += term;
  }
  for (let i = count, term = 1; term > 1e-18 * (1 + above) || i < mean; i += 1) {
    term *= mean / (i + 1);
    above += term;
  }
  const all = below + 1 + above;
  return { atMost: (below + 1) / all, atLeast: (above + 1) / all };
}
