import { BoundaryError } from '../charts/boundaryError.ts';
import { IngestError } from '../ingest/problem.ts';
import { taskWords, type TaskWords } from './taskWords.ts';

/** What went wrong and where in our code, in one line: what a report of it needs. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /(?:src|node_modules)\/\S+:\d+/.exec(error.stack ?? '')?.[0];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}`;
}

function toldOf(error: unknown, { data, map }: TaskWords): string {
  if (error instanceof IngestError) return error.in(data);
  return error instanceof BoundaryError ? error.in(map) : data.crash(traceOf(error));
}

/**
 * Runs a task in the language of whoever started it. Nobody gets to see a stack trace: what is wrong with
 * the data is told as such, and anything else as our mistake. The exit status is then 1.
 */
export function runTask(work: (words: TaskWords) => void): void {
  const words = taskWords(process.argv.slice(2), process.env);
  if (words === null) {
    console.error('--sprog da · --sprog en');
    process.exitCode = 1;
    return;
  }
  try {
    work(words);
  } catch (error) {
    console.error(toldOf(error, words));
    process.exitCode = 1;
  }
}
