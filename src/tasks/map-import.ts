/**
 * `npm run map:import -- FILE`: makes both files of `data/geo/` from official boundaries. Where anything
 * is wrong it says what, writes nothing and exits with 1.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoundaryError } from '../charts/boundaryError.ts';
import { importMap } from '../charts/importMap.ts';
import { MAP_FILE_NAMES } from '../charts/mapFile.ts';
import { parseBoundaryFile } from '../charts/parseBoundaryFile.ts';
import { dataFolder } from '../ingest/readDataFolder.ts';
import { runTask } from './runTask.ts';

const [file] = process.argv.slice(2);

function fail(sentence: string): never {
  console.error(`${sentence}\nNothing was written.`);
  process.exit(1);
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    return fail(
      `${path} can't be read (${String(code)}). Give the file of boundaries itself, one that is there.`,
    );
  }
}

runTask(() => {
  if (file === undefined) fail('Say which file: npm run map:import -- kommuneinddeling.geojson');
  const data = dataFolder();
  const register = new TextDecoder().decode(read(join(data, 'register', 'kommuner.csv')));
  try {
    const { files, words } = importMap(parseBoundaryFile(read(file)), register.match(/^\d{4}(?=;)/gm) ?? []);
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
    fail(error.message.replaceAll('FILE', file));
  }
});
