import type { Problem } from './problem.ts';
import type { Sourced } from './readRecords.ts';

/** Reports every value of `column` that an earlier line has already; `valuesOf` gives a record's values. */
export function reportDuplicates<T>(
  file: string,
  column: string,
  records: readonly Sourced<T>[],
  valuesOf: (record: T) => readonly string[],
  problems: Problem[],
): void {
  const firstLines = new Map<string, number>();
  for (const { line, record } of records) {
    for (const value of valuesOf(record)) {
      const first = firstLines.get(value);
      if (first === undefined) {
        firstLines.set(value, line);
      } else {
        const expected = `a value that no other line has, but line ${first} has it too`;
        const remedy = 'Delete the line that is too many, or correct the value.';
        problems.push({ file, line, column, value, expected, remedy });
      }
    }
  }
}
