/** One thing that is wrong in the source files, told so that a person can mend it. */
export interface Problem {
  /** Path as in the repository: `data/vive/hovedstaden.csv`. */
  readonly file: string;
  /** Counted from 1, the header being line 1. `null` where the whole file is concerned. */
  readonly line: number | null;
  /** The column's heading. `null` where the whole line is concerned. */
  readonly column: string | null;
  /** What stands there. `null` where nothing can be shown. */
  readonly value: string | null;
  /** What should have stood there; reads on from "Expected". */
  readonly expected: string;
  /** What to do: one whole sentence. */
  readonly remedy: string;
}

const LONGEST_SHOWN = 60;

/** Shows a value with what cannot be seen in it made visible, shortened where it is long. */
function showValue(value: string): string {
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  const visible = short.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
  return visible === '' ? 'nothing' : `"${visible}"`;
}

/** Two lines of plain English: where and what, then what was expected and what to do. */
export function formatProblem(problem: Problem): string {
  const line = problem.line === null ? '' : `:${problem.line}`;
  const column = problem.column === null ? '' : `, column "${problem.column}"`;
  const found = problem.value === null ? '' : `: found ${showValue(problem.value)}`;
  return `${problem.file}${line}${column}${found}\n  Expected ${problem.expected}. ${problem.remedy}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** Thrown once, with everything that was found wrong in all files together. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  /** Ordered by file and line. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    super(`The data has ${count}:\n\n${sorted.map(formatProblem).join('\n\n')}\n`);
    this.problems = sorted;
  }
}
