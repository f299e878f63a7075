/**
 * Bounds between which the inhabitants of every Danish municipality lie, with room for change: the
 * smallest, Læsø, has about 1,700, the largest, København, about 660,000 (Statistics Denmark, FOLK1A).
 */
const FEWEST_INHABITANTS = 1_500;
const MOST_INHABITANTS = 800_000;
/** Only the four largest cities and Vejle, where dozens are counted, have more. */
const MOST_WHERE_FEW_ARE_COUNTED = 120_000;

/** A rate printed as 1,6 is at least 1.55 and below 1.65. */
const ROUNDING = 0.05;

/**
 * The printed rates per 1,000 inhabitants that so many people can give in a Danish municipality: those
 * whose rounding interval reaches a number of inhabitants within the bounds. 0,0 is printed for one person
 * among more than 20,000 inhabitants, but not for more than five.
 *
 * @param persons one or more
 * @returns the lowest and highest printed rate, to one decimal
 */
export function plausibleRates(persons: number): { lowest: number; highest: number } {
  const lowest = Math.ceil(((persons / MOST_INHABITANTS) * 1000 - ROUNDING) * 10) / 10;
  const highest = Math.floor(((persons / FEWEST_INHABITANTS) * 1000 + ROUNDING) * 10) / 10;
  const roundsToNothing = (persons / MOST_WHERE_FEW_ARE_COUNTED) * 1000 < ROUNDING;
  return { lowest: roundsToNothing ? 0 : Math.max(0.1, lowest), highest };
}
