import { readFileSync } from 'node:fs';
import { BoundaryError } from './boundaryError.ts';
import type { MapProblem } from './messages/mapWords.ts';

/**
 * A file's bytes.
 *
 * @param refusal what to say where it can't be read, given the system's code for why: `ENOENT`
 * @throws BoundaryError with that
 */
export function readOrRefuse(path: string, refusal: (code: string) => MapProblem): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new BoundaryError(refusal(error instanceof Error && 'code' in error ? String(error.code) : '?'));
  }
}
