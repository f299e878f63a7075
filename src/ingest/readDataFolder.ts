import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFiles } from './sourceFiles.ts';

/**
 * Every CSV file of the data folder, by its path in the repository.
 *
 * @param folder the data folder on disk, wherever it lies
 * @returns an empty map where the folder is missing: each file is then reported as missing
 */
export function readDataFolder(folder: string): SourceFiles {
  let names: string[] = [];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const files = names.filter((name) => name.endsWith('.csv')).toSorted();
  return new Map(
    files.map((name) => [`data/${name.replaceAll(sep, '/')}`, readFileSync(join(folder, name))]),
  );
}

/** The folder to read: `DATA_DIR` where it is set, else `data` in the folder that the command runs in. */
export const dataFolder = (): string => process.env.DATA_DIR ?? join(process.cwd(), 'data');
