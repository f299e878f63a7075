import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../dataset.ts';
import { writeMadeUpData } from './madeUpData.ts';

/**
 * Writes a data folder with so many areas under `.cache/bench/`, from the real one.
 *
 * @returns its path, for `DATA_DIR`
 * @throws RangeError where fewer are asked for than there are real ones
 */
export function madeUpFolder(count: number): string {
  const folder = join('.cache', 'bench', `data-${count}`);
  rmSync(folder, { recursive: true, force: true });
  writeMadeUpData('data', folder, dataset.municipalities, count);
  return folder;
}
