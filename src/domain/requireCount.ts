/** @throws RangeError where a value is no count: negative, fractional or not finite */
export function requireCount(value: number): void {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`);
}
