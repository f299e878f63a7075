/**
 * Writes the pages' rules into the pages that were built, and their policy where servers read it. `npm run
 * build` runs it, and removes the sheets, which nothing links any more.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyIn } from '../publish/contentSecurityPolicy.ts';
import { inlineSheets } from '../publish/pageSheets.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

const paths = globSync('**/*.html', { cwd: folder }).filter((path) => !path.startsWith('embed/'));
const pages = inlineSheets(new Map(paths.map((path) => [path, read(path)])), (href) =>
  read(href.slice(base.length)),
);
for (const [path, html] of pages) writeFileSync(join(folder, path), html);
for (const path of globSync('aktiver/*.css', { cwd: folder })) rmSync(join(folder, path));
// As nginx reads it (publish/deployment.md).
writeFileSync(
  join(folder, '_policy.conf'),
  `map "" $page_policy {\n    default "${policyIn(read('404.html'))}";\n}\n`,
);
