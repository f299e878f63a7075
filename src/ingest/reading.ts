import { z } from 'zod';

/** What became of a cell's text: a value, or what should have stood there and what to do. */
export type Reading<T> = { readonly value: T } | Misreading;

/** The two halves of a `Problem` that the text alone can give. */
export interface Misreading {
  readonly expected: string;
  readonly remedy: string;
}

export const understood = <T>(value: T): Reading<T> => ({ value });

export const misread = (expected: string, remedy: string): Misreading => ({ expected, remedy });

/** Both halves travel in the issue's message, one line each. */
const SEPARATOR = '\n';

/** A schema for one cell, from a function that reads its text. */
export function cell<T>(read: (text: string) => Reading<T>): z.ZodType<T, string> {
  return z.string().transform((text, context): T => {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    context.issues.push({
      code: 'custom',
      input: text,
      message: `${reading.expected}${SEPARATOR}${reading.remedy}`,
    });
    return z.NEVER;
  });
}

/** The two halves of an issue's message again. */
export function misreadingOf(issue: z.core.$ZodIssue): Misreading {
  const [expected = issue.message, remedy = 'Correct the cell.'] = issue.message.split(SEPARATOR);
  return { expected, remedy };
}
