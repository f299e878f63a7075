import { join } from 'node:path';
import { readOrRefuse } from '../charts/readOrRefuse.ts';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { dataFolder } from '../ingest/readDataFolder.ts';

/**
 * The codes of the register of municipalities, whatever else is right or wrong in it.
 *
 * @throws BoundaryError where it can't be read
 */
export function registeredCodes(): MunicipalityCode[] {
  const path = join(dataFolder(), 'register', 'kommuner.csv');
  const register = readOrRefuse(path, (code) => (words) => words.registerUnreadable(code));
  return register.toString('utf8').match(/^\d{4}(?=;)/gm) ?? [];
}
