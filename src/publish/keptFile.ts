import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file of the cache; `null` where it is not there. */
export const readKept = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null);

/** Several builds may make the same file: each writes one of its own, and a whole one takes its place. */
export function keepFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${String(process.pid)}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, path);
}
