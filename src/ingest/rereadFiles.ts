import { fault } from './fault.ts';
import type { FaultKind } from './messages/faultWords.ts';
import type { Problem } from './problem.ts';

/** From so many cells on nobody has mistyped: a program has read the file and saved it again. */
const MANY = 5;

/** What is left of a cell that a spreadsheet program has read as a number or a date. */
const KINDS = new Set<FaultKind>([
  'code',
  'codes',
  'countWithoutPoint',
  'countPoint',
  'dayTurned',
  'excelDate',
  'ratePoint',
  'rateWhole',
  'scientific',
]);

const isReread = ({ kind, value }: Problem): boolean => KINDS.has(kind) && /^\d/.test(value ?? '');

function toldOnce(ofFile: readonly Problem[]): readonly Problem[] {
  const reread = ofFile.filter(isReread);
  const [first] = reread.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (first === undefined || reread.length < MANY) return ofFile;
  const told = { ...first, ...fault('reread', reread.length, first.file) };
  return [told, ...ofFile.filter((problem) => !isReread(problem))];
}

/** Files that a spreadsheet program has read and saved its own way are told once each, with how to open them. */
export const rereadOnce = (problems: readonly Problem[]): Problem[] =>
  [...Map.groupBy(problems, ({ file }) => file).values()].flatMap(toldOnce);
