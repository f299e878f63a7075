import { cpSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressIn, isShared, type Language } from '../addresses.ts';

/** What pages of every language load; each file is named for its content. */
const ASSETS = '/aktiver/';
const PAGE = 'index.html';

/**
 * Brings the pages of one more language to their addresses, and takes away the folder that they were built in.
 * What is shared by all languages stands there already.
 *
 * @param from as Astro wrote it: below the Danish addresses
 * @param to the site
 */
export function mergeLanguage(language: Language, from: string, to: string): void {
  for (const file of globSync('**/*.*', { cwd: from })) {
    const path = `/${file}`;
    const isPage = path.endsWith(`/${PAGE}`);
    const address = isPage ? path.slice(0, -PAGE.length) : path;
    if (path.startsWith(ASSETS)) cpSync(join(from, path), join(to, path));
    else if (!isShared(address)) {
      const target = join(to, addressIn(language, address), isPage ? PAGE : '');
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(from, path), target);
    }
  }
  rmSync(from, { recursive: true });
}
