/**
 * A value that the checks have made sure of.
 *
 * @throws RangeError where it is missing all the same: a mistake in the code, not in the data
 */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`missing after the checks: ${what}`);
  return value;
}
