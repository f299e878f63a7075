/**
 * `npm run map:import -- FILE [--sprog da]`: makes both files of `data/geo/` from official boundaries. Where
 * anything is wrong it says what, writes nothing and exits with 1.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BoundaryError } from '../charts/boundaryError.ts';
import { importMap } from '../charts/importMap.ts';
import { MAP_FILE_NAMES } from '../charts/mapFile.ts';
import { parseBoundaryFile } from '../charts/parseBoundaryFile.ts';
import { readOrRefuse } from '../charts/readOrRefuse.ts';
import { dataFolder } from '../ingest/readDataFolder.ts';
import { registeredCodes } from './registeredCodes.ts';
import { runTask } from './runTask.ts';
import { namedArgument } from './taskWords.ts';

const file = namedArgument(process.argv.slice(2));

runTask(({ map: words }) => {
  function fail(sentence: string): never {
    console.error(`${sentence}\n${words.nothingWritten}`);
    process.exit(1);
  }
  if (file === undefined) fail(words.noFileNamed);
  try {
    const bytes = readOrRefuse(
      file,
      (code) =>
        ({ unopened }) =>
          unopened(file, code),
    );
    const { files, notes } = importMap(parseBoundaryFile(bytes), registeredCodes());
    // Both are written whole before either takes its place.
    const targets = (['full', 'thumb'] as const).map(
      (detail) => [join(dataFolder(), 'geo', MAP_FILE_NAMES[detail]), files[detail]] as const,
    );
    for (const [path, text] of targets) writeFileSync(`${path}.new`, text);
    for (const [path] of targets) renameSync(`${path}.new`, path);
    for (const note of notes(words)) console.log(note);
    for (const [path, text] of targets) console.log(words.written(path, Math.round(text.length / 1000)));
  } catch (error) {
    if (!(error instanceof BoundaryError)) throw error;
    fail(error.in(words).replaceAll('FILE', file));
  }
});
