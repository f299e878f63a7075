/** The code on `/data/`, run against the published files by every tool that the machine has. */
import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippets } from '../../src/content/da/data/snippets.ts';
import { publishedFiles } from '../fixtures/publishedFiles.ts';

const run = promisify(execFile);

interface Tool {
  readonly command: string;
  readonly before: readonly string[];
}
/** How each language's code is run from the command line. */
const TOOLS: Readonly<Record<string, Tool>> = {
  R: { command: 'Rscript', before: ['-e'] },
  Python: { command: 'python3', before: ['-c'] },
  JavaScript: { command: process.execPath, before: ['--input-type=module', '-e'] },
  DuckDB: { command: 'duckdb', before: ['-c'] },
};
const isThere = ({ command }: Tool): boolean => spawnSync(command, ['--version']).error === undefined;

const server = createServer(({ url = '' }, response) => {
  const file = publishedFiles.get(url.slice('/data/'.length));
  if (file === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.mediaType }).end(file.body);
});
const isAddress = (address: unknown): address is AddressInfo =>
  typeof address === 'object' && address !== null && 'port' in address;
let data = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!isAddress(address)) throw new Error('no port');
  data = `http://127.0.0.1:${address.port}/data/`;
});
afterAll(() => {
  server.close();
});

describe('the code on /data/', () => {
  const languages = snippets('', 2024).map(({ language }) => language);
  const found = languages.filter((language) => TOOLS[language] !== undefined && isThere(TOOLS[language]));

  it('is in four languages, each of which can be run where its tool is', () => {
    expect(languages).toEqual(Object.keys(TOOLS));
    expect(found).toContain('JavaScript');
  });

  it.each(found)('in %s reads the 1,387 people counted in København', async (language) => {
    const code = snippets(data, 2024).find((one) => one.language === language)?.code ?? '';
    const { command, before } = TOOLS[language] ?? { command: '', before: [] };
    const { stdout } = await run(command, [...before, code]);
    expect(stdout).toMatch(/København[\s\S]*1387/);
  });
});
