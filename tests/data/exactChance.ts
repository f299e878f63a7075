/** A fraction of whole numbers, so that nothing is rounded. */
export interface Fraction {
  readonly part: bigint;
  readonly whole: bigint;
}

/**
 * The C-test in whole numbers, derived anew and never from `src`: of n = before + now persons, outcome k
 * has the weight C(n, k) × inhabitantsNow^k × inhabitantsBefore^(n − k). p is the weight of all outcomes
 * no heavier than the observed one, of the weight of all.
 */
export function exactChance(
  before: number,
  now: number,
  inhabitantsBefore: number,
  inhabitantsNow: number,
): Fraction {
  const n = before + now;
  const [earlier, later] = [BigInt(inhabitantsBefore), BigInt(inhabitantsNow)];
  const weights = [earlier ** BigInt(n)];
  for (let k = 0; k < n; k += 1) {
    weights.push(((weights[k] ?? 0n) * BigInt(n - k) * later) / (BigInt(k + 1) * earlier));
  }
  const observed = weights[now] ?? 0n;
  return {
    part: weights.reduce((sum, weight) => (weight <= observed ? sum + weight : sum), 0n),
    whole: weights.reduce((sum, weight) => sum + weight, 0n),
  };
}

export const asNumber = ({ part, whole }: Fraction): number => Number((part * 10n ** 15n) / whole) / 1e15;
