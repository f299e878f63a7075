import { z } from 'zod';
import { fault, type Fault } from './fault.ts';

/** What became of a cell's text: a value, or what is wrong with it. */
export type Reading<T> = { readonly value: T } | Fault;

export const understood = <T>(value: T): Reading<T> => ({ value });

const MONTH = '(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec)[a-z]*\\.?';
/** Dates as spreadsheet programs write what they have taken for one: `18. jan`, `01-jun`, `jan-29`, `18-01-2026`. */
const MADE_DATE = new RegExp(
  `^(\\d{1,2}[-./ ]+${MONTH}([-./ ]+\\d{2,4})?|${MONTH}[-./ ]+\\d{2,4}|\\d{1,2}([-./])\\d{1,2}\\5\\d{4})$`,
  'iu',
);
/** `5,96E+06`. */
const SHORTENED = /^\d+([.,]\d+)?E\+?\d+$/iu;

/** What a spreadsheet program has made of a cell that had something else in it; `null` where it hasn't. */
export function spreadsheetFault(text: string): Fault | null {
  if (MADE_DATE.test(text)) return fault('excelDate');
  return SHORTENED.test(text) ? fault('scientific') : null;
}

/** Faults that tell already what the program did. */
const TOLD_BY_ITSELF: readonly string[] = ['dayTurned'];

/** A schema for one cell, from a function that reads its text. The issue's parameters hold the fault. */
export function cell<T>(read: (text: string) => Reading<T>): z.ZodType<T, string> {
  return z.string().transform((text, context): T => {
    const reading = read(text);
    if ('value' in reading) return reading.value;
    const found = TOLD_BY_ITSELF.includes(reading.kind) ? reading : (spreadsheetFault(text) ?? reading);
    context.issues.push({ code: 'custom', input: text, message: found.kind, params: { fault: found } });
    return z.NEVER;
  });
}

const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && 'kind' in value && 'tell' in value;

/**
 * The fault that a cell's schema found.
 *
 * @throws TypeError where the issue is none of a `cell`: a mistake in the code, not in the data
 */
export function faultOf(issue: z.core.$ZodIssue): Fault {
  const found: unknown = issue.code === 'custom' ? issue.params?.['fault'] : undefined;
  if (!isFault(found)) throw new TypeError(`not read by a cell: ${issue.message}`);
  return found;
}
