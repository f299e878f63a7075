import { fault } from './fault.ts';
import type { Problem } from './problem.ts';
import type { Sourced } from './readRecords.ts';

/** Every value of `column` that an earlier line has already; `valuesOf` gives a record's values. */
export function duplicates<T>(
  file: string,
  column: string,
  records: readonly Sourced<T>[],
  valuesOf: (record: T) => readonly string[],
): Problem[] {
  const firstLines = new Map<string, number>();
  return records.flatMap(({ line, record }) =>
    valuesOf(record).flatMap((value): Problem[] => {
      const first = firstLines.get(value);
      if (first === undefined) {
        firstLines.set(value, line);
        return [];
      }
      return [{ file, line, column, value, ...fault('duplicate', first) }];
    }),
  );
}
