/** Checks the maps in `data/geo/` against the register and against known facts; exits with 1 on problems. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMap } from '../charts/checkMap.ts';
import { mapFile, type MapDetail } from '../charts/mapFile.ts';

const DETAILS: readonly MapDetail[] = ['full', 'thumb'];

const register = join(process.env.DATA_DIR ?? join(process.cwd(), 'data'), 'register', 'kommuner.csv');
const codes = readFileSync(register, 'utf8').match(/^\d{4}(?=;)/gm) ?? [];

for (const detail of DETAILS) {
  const problems = checkMap(mapFile(detail), codes, detail);
  console.log(
    `map ${detail}: ${problems.length === 0 ? `sound, ${codes.length} municipalities` : `${problems.length} problems`}`,
  );
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
