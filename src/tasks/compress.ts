/**
 * `npm run compress`: writes `.br` and `.gz` beside every text of the built site, for servers that send
 * files as they are (nginx with `brotli_static` and `gzip_static`). CDNs compress by themselves.
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = process.env['OUT_DIR'] ?? 'dist';
const TEXTS = 'html,css,js,json,svg,csv,xml,txt,md,geojson,topojson';
/** As many as Node compresses at once. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const queue = globSync(`${folder}/**/*.{${TEXTS}}`).sort();
const count = queue.length;
let [before, after] = [0, 0];

async function work(): Promise<void> {
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const text = await readFile(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    const [br, gz] = await Promise.all([brotli(text, { params }), zip(text, { level: 9 })]);
    before += text.length;
    after += br.length;
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, work));

if (count === 0) {
  console.error(`There is nothing to compress in ${folder}/: run npm run build first.`);
  process.exit(1);
}
const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
console.log(`${count} files compressed: ${mb(before)} MB, with brotli ${mb(after)} MB`);
