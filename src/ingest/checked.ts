import type { Problem } from './problem.ts';

/** What became of something that was read: the value, and everything that was found wrong with it. */
export interface Checked<T> {
  /** `null` where it can't be had; `problems` then says why. */
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/** The value where nothing is wrong with it, else the problems alone. */
export const unlessWrong = <T>(value: T, problems: readonly Problem[]): Checked<T> => ({
  value: problems.length === 0 ? value : null,
  problems,
});

/** No value, for these reasons. */
export const refused = (...problems: readonly Problem[]): Checked<never> => ({ value: null, problems });

/** Goes on with the value where there is one; the problems of both steps are kept. */
export function andThen<T, U>({ value, problems }: Checked<T>, next: (value: T) => Checked<U>): Checked<U> {
  if (value === null) return refused(...problems);
  const after = next(value);
  return { value: after.value, problems: [...problems, ...after.problems] };
}
