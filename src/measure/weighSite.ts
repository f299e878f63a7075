import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Hosts of static sites take at most so much: Cloudflare Pages 20,000 files of 25 MiB, GitHub Pages 1 GB. */
const MOST_FILES = 20_000;
const LARGEST_FILE = 25 * 1024 * 1024;
/** Bytes as they lie on disk; far below what hosts take, so that a sudden growth is seen. */
const ALL = 200_000_000;
/** Every municipality has pages, embeds, data and images: with fewer files something was not built. */
const FEWEST_FILES = 98 * 10;

interface Finding {
  readonly line: string;
  readonly over: boolean;
}

/** Counts and weighs everything that was built. @param folder of the built site */
export function weighSite(folder: string): Finding[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, bytes: statSync(path).size }));
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = files.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 });
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      line: `whole site: ${files.length} files of at most ${MOST_FILES}, at least ${FEWEST_FILES}`,
      over: files.length > MOST_FILES || files.length < FEWEST_FILES,
    },
    { line: `whole site: ${mb(all)} of ${mb(ALL)}`, over: all > ALL },
    {
      line: `largest file: ${mb(largest.bytes)} of ${mb(LARGEST_FILE)}, ${largest.path}`,
      over: largest.bytes > LARGEST_FILE,
    },
  ].map(({ line, over }) => ({ line: over ? `${line}  OUT OF BOUNDS` : line, over }));
}
