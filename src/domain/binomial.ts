import { logFactorial } from './logFactorial.ts';
import { requireCount } from './requireCount.ts';

/**
 * ln P(X = k) for k = 0 … n, X ~ Binomial(n, share).
 *
 * @throws RangeError where n is negative or fractional, or the share not between 0 and 1
 */
export function binomialLogProbabilities(n: number, share: number): number[] {
  requireCount(n);
  if (!(share > 0 && share < 1)) throw new RangeError(`not a share between 0 and 1: ${share}`);
  const [logShare, logRest] = [Math.log(share), Math.log1p(-share)];
  return Array.from(
    { length: n + 1 },
    (_, k) => logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * logShare + (n - k) * logRest,
  );
}
