/**
 * `npm run map:import -- FILE`: makes both files of `data/geo/` from official boundaries. Where anything
 * is wrong it says what, writes nothing and exits with 1.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importMap } from '../charts/importMap.ts';
import { MAP_FILE_NAMES } from '../charts/mapFile.ts';
import { BoundaryError } from '../charts/readBoundaries.ts';

const data = process.env['DATA_DIR'] ?? join(process.cwd(), 'data');
const [file] = process.argv.slice(2);

function fail(sentence: string): never {
  console.error(`${sentence}\nNothing was written.`);
  process.exit(1);
}

function readJson(path: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return value;
  } catch (error) {
    return fail(
      `${path} can't be read as JSON: ${error instanceof Error ? error.message : 'unknown error'}.`,
    );
  }
}

if (file === undefined) fail('Say which file: npm run map:import -- kommuneinddeling.geojson');
const codes = readFileSync(join(data, 'register', 'kommuner.csv'), 'utf8').match(/^\d{4}(?=;)/gm) ?? [];
try {
  const { files, words } = importMap(readJson(file), codes);
  // Both are written whole before either takes its place.
  const targets = (['full', 'thumb'] as const).map(
    (detail) => [join(data, 'geo', MAP_FILE_NAMES[detail]), files[detail]] as const,
  );
  for (const [path, text] of targets) writeFileSync(`${path}.new`, text);
  for (const [path] of targets) renameSync(`${path}.new`, path);
  for (const word of words) console.log(word);
  for (const [path, text] of targets) console.log(`${path}: ${Math.round(text.length / 1000)} KB`);
} catch (error) {
  if (!(error instanceof BoundaryError)) throw error;
  fail(error.message);
}
