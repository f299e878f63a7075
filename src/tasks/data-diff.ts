/**
 * `npm run data:diff -- <git ref> [--markdown] [--sprog da]`: what changed in the published tables between the data of
 * a commit and the data as they lie in the folder, for the maintainer to read before publishing.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildDataset } from '../ingest/buildDataset.ts';
import { dataFolder, readDataFolder } from '../ingest/readDataFolder.ts';
import { IngestError } from '../ingest/problem.ts';
import { dataTables } from '../publish/data/dataTables.ts';
import { diffTables, formatDifferences } from './diffTables.ts';
import { runTask } from './runTask.ts';
import { namedArgument } from './taskWords.ts';

const args = process.argv.slice(2);
const ref = namedArgument(args);
const format = args.includes('--markdown') ? 'markdown' : 'text';

/** Git, without its own complaints on the terminal. @throws where git refuses */
const git = (...words: string[]): Buffer => execFileSync('git', words, { stdio: ['ignore', 'pipe', 'pipe'] });

/** The data folder of a commit, in a folder that is gone afterwards. */
function dataAt(commit: string): ReturnType<typeof buildDataset> {
  const folder = mkdtempSync(join(tmpdir(), 'data-diff-'));
  try {
    const paths = git('ls-tree', '-r', '--name-only', '-z', commit, '--', 'data')
      .toString('utf8')
      .split('\0');
    for (const path of paths.filter((name) => name.endsWith('.csv'))) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, git('show', `${commit}:${path}`));
    }
    return buildDataset(readDataFolder(join(folder, 'data')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

runTask(({ data: words }) => {
  if (ref === undefined) fail(words.differences.noCommit);
  try {
    git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
  } catch {
    fail(words.differences.unknownCommit(ref));
  }
  try {
    const before = dataTables(dataAt(ref));
    const after = dataTables(buildDataset(readDataFolder(dataFolder())));
    process.stdout.write(formatDifferences(diffTables(before, after), format, words.differences));
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    fail(`${words.differences.unreadable}\n\n${error.in(words)}`);
  }
});
