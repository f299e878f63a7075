import type { Words } from '../ingest/messages/faultWords.ts';
import { IngestError } from '../ingest/problem.ts';
import { taskWords } from './taskWords.ts';

/** What went wrong and where in our code, in one line: what a report of it needs. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /(?:src|node_modules)\/\S+:\d+/.exec(error.stack ?? '')?.[0];
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}`;
}

/**
 * Runs a task in the language of whoever started it. Nobody gets to see a stack trace: what is wrong with
 * the data is told as such, and anything else as our mistake. The exit status is then 1.
 */
export function runTask(work: (words: Words) => void): void {
  const words = taskWords(process.argv.slice(2), process.env);
  if (words === null) {
    console.error('--sprog da · --sprog en');
    process.exitCode = 1;
    return;
  }
  try {
    work(words);
  } catch (error) {
    console.error(error instanceof IngestError ? error.in(words) : words.crash(traceOf(error)));
    process.exitCode = 1;
  }
}
