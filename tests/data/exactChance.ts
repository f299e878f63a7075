/** A fraction of whole numbers, so that nothing is rounded. */
export interface Fraction {
  readonly part: bigint;
  readonly whole: bigint;
}

/** Of n persons, outcome k has the weight C(n, k) × inhabitantsNow^k × inhabitantsBefore^(n − k). */
function weightsOf(n: number, inhabitantsBefore: number, inhabitantsNow: number): bigint[] {
  const [earlier, later] = [BigInt(inhabitantsBefore), BigInt(inhabitantsNow)];
  const weights = [earlier ** BigInt(n)];
  for (let k = 0; k < n; k += 1) {
    weights.push(((weights[k] ?? 0n) * BigInt(n - k) * later) / (BigInt(k + 1) * earlier));
  }
  return weights;
}

const sumOf = (weights: readonly bigint[]): bigint => weights.reduce((sum, weight) => sum + weight, 0n);

/**
 * The C-test in whole numbers, derived anew and never from `src`: p is the weight of all outcomes no
 * heavier than the observed one, of the weight of all.
 */
export function exactChance(
  before: number,
  now: number,
  inhabitantsBefore: number,
  inhabitantsNow: number,
): Fraction {
  const weights = weightsOf(before + now, inhabitantsBefore, inhabitantsNow);
  const observed = weights[now] ?? 0n;
  return { part: sumOf(weights.filter((weight) => weight <= observed)), whole: sumOf(weights) };
}

/** The weight of all outcomes whose own p is below 0.05, of the weight of all: what chance alone gives. */
export function exactChanceOfVerdict(
  before: number,
  now: number,
  inhabitantsBefore: number,
  inhabitantsNow: number,
): Fraction {
  const weights = weightsOf(before + now, inhabitantsBefore, inhabitantsNow);
  const whole = sumOf(weights);
  // From the lightest on: an outcome's p is what has been summed up to it, equals included.
  const ascending = weights.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  let [sum, part] = [0n, 0n];
  ascending.forEach((weight, i) => {
    sum += weight;
    if (ascending[i + 1] !== weight && sum * 20n < whole) part = sum;
  });
  return { part, whole };
}

export const asNumber = ({ part, whole }: Fraction): number => Number((part * 10n ** 15n) / whole) / 1e15;
