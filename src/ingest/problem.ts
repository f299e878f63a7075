import type { Fault } from './fault.ts';
import { en } from './messages/en.ts';
import type { Words } from './messages/faultWords.ts';

/** One thing that is wrong in the source files, told so that a person can mend it. */
export interface Problem extends Fault {
  /** Path as in the repository: `data/vive/hovedstaden.csv`. */
  readonly file: string;
  /** Counted from 1, the header being line 1. `null` where the whole file is concerned. */
  readonly line: number | null;
  /** The column's heading. `null` where the whole line is concerned. */
  readonly column: string | null;
  /** What stands there. `null` where nothing can be shown. */
  readonly value: string | null;
}

const LONGEST_SHOWN = 60;

/** How many of one kind in one file are told one by one. */
const MOST_OF_A_KIND = 20;

/** Shows a value with what cannot be seen in it made visible, shortened where it is long. */
function showValue(value: string): string {
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  return short.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

/** Two lines: where and what, then what was expected and what to do. */
function formatProblem({ file, line, column, value, tell }: Problem, words: Words): string {
  const place = `${file}${line === null ? '' : `:${line}`}`;
  const heading = column === null ? '' : `, ${words.column(showValue(column))}`;
  const found = value === null ? '' : `: ${words.found(showValue(value))}`;
  return `${place}${heading}${found}\n  ${words.sentence(tell(words))}`;
}

/** Every problem, in their order; of more than twenty of a kind in a file the first, and how many more. */
export function formatProblems(problems: readonly Problem[], words: Words): string {
  const groups = Map.groupBy(problems, ({ file, kind }) => `${file} ${kind}`);
  const shown = [...groups.values()].flatMap((group) =>
    group.slice(0, MOST_OF_A_KIND).map((problem, i) => {
      const left = i === MOST_OF_A_KIND - 1 ? group.length - MOST_OF_A_KIND : 0;
      const rest = left === 0 ? '' : `\n  ${words.more(left)}`;
      return { problem, text: formatProblem(problem, words) + rest };
    }),
  );
  return shown
    .toSorted((a, b) => byPlace(a.problem, b.problem))
    .map(({ text }) => text)
    .join('\n\n');
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** Thrown once, with everything that was found wrong in all files together. The message is in English. */
export class IngestError extends Error {
  override readonly name = 'IngestError';
  /** Ordered by file and line. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    super(IngestError.#told(sorted, en));
    this.problems = sorted;
  }

  static #told(problems: readonly Problem[], words: Words): string {
    return `${words.headline(problems.length)}\n\n${formatProblems(problems, words)}\n`;
  }

  /** The message in a language. */
  in(words: Words): string {
    return IngestError.#told(this.problems, words);
  }
}
