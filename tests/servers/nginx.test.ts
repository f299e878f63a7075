import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyIn } from '../../src/publish/contentSecurityPolicy.ts';
import { headerRules, headersFor } from '../../src/publish/headerRules.ts';
import { hasBrotli, type Nginx, startNginx } from './startNginx.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
/** Types stand in nginx's own words, and are looked at one by one. */
const NAMES = [...new Set(headerRules('').flatMap(({ headers }) => Object.keys(headers)))].filter(
  (name) => name !== 'Content-Type',
);

/** Every address of a built site, from its root: a folder's page by the folder. */
const addressesIn = (site: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map(({ parentPath, name }) => `/${join(parentPath, name).slice(site.length + 1)}`)
    .map((path) => path.replace(/(?<=\/)index\.html$/, ''));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** One request whose answer is left compressed; `fetch` would unpack it. */
const ask = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

/** What the answer says of the headers that we have rules for. */
const ruled = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = headers[name.toLowerCase()];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  { base: '/', built: 'dist', site: join(folder, 'root') },
  { base: '/under/sti/', built: '.cache/dist-sub', site: join(folder, 'sub/under/sti') },
])('nginx with the configuration of src/publish/deployment.md, at $base', ({ base, built, site }) => {
  const policy = policyIn(readFileSync(join(built, '404.html'), 'utf8'));
  let nginx: Nginx;
  const at = (path: string): string => nginx.address + path.slice(1);

  beforeAll(async () => {
    cpSync(built, site, { recursive: true });
    nginx = await startNginx(base === '/' ? site : join(folder, 'sub'), base);
  });
  afterAll(() => nginx.stop());

  it('says of every file what the rules say, no more and no less', async () => {
    const wrong: unknown[] = [];
    for (const path of addressesIn(site)) {
      const answer = await ask(at(path));
      const said = ruled(answer);
      const fits = JSON.stringify(said, NAMES) === JSON.stringify(headersFor(path, policy), NAMES);
      if (answer.status !== 200 || !fits) wrong.push({ path, status: answer.status, said });
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['/kommune/aarhus/', 'text/html; charset=utf-8'],
    ['/embed.js', 'application/javascript; charset=utf-8'],
    ['/finder.json', 'application/json; charset=utf-8'],
    ['/data/kommuner.csv', 'text/csv; charset=utf-8'],
    ['/data/kommuner.geojson', 'application/geo+json'],
    ['/data/kommuner.topojson', 'application/json; charset=utf-8'],
    ['/data/kommuner.csvt', 'text/plain; charset=utf-8'],
    ['/data/kommuner.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/kommune/aarhus/aarhus.md', 'text/markdown; charset=utf-8'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/data/aendringer.xml', 'text/xml; charset=utf-8'],
    ['/billeder/danmark.png', 'image/png'],
    ['/ikon.svg', 'image/svg+xml'],
  ])('%s comes as %s', async (path, type) => {
    expect((await ask(at(path))).headers['content-type']).toBe(type);
  });

  it.each(['/findes-ikke/', '/kommune/findes-ikke/', '/aktiver/', '/embed/v1/kommune/findes-ikke/tal/'])(
    'answers %s with our page and 404',
    async (path) => {
      const answer = await ask(at(path));
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toBe(readFileSync(join(site, '404.html'), 'utf8'));
      expect(ruled(answer)).toEqual(headersFor('/404.html', policy));
    },
  );

  it('leads an address without its last slash to the one with it', async () => {
    const { status, headers } = await ask(at('/kommune/aarhus'));
    expect([status, headers['location']]).toEqual([301, `${base}kommune/aarhus/`]);
  });

  it('tells who asks again that nothing has changed, in an answer without a body', async () => {
    const first = await ask(at('/embed/v1/kommune/aarhus/tal/'));
    const etag = String(first.headers['etag']);
    const again = await ask(at('/embed/v1/kommune/aarhus/tal/'), { 'if-none-match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['cache-control']).toBe('public, max-age=3600');
  });

  it('finds every file that a page names', async () => {
    const html = (await ask(at('/kommune/aarhus/'))).body.toString();
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:css|js|woff2|svg|png|csv|json))"/g)];
    expect(files.length).toBeGreaterThan(5);
    for (const [, file = ''] of files) {
      expect((await ask(new URL(file, nginx.address).href)).status, file).toBe(200);
    }
  });
});

describe('compressed', () => {
  let nginx: Nginx;
  const site = join(folder, 'compressed');
  beforeAll(async () => {
    // Of the 98 municipalities a few: at the highest level the others would take minutes.
    const left = /\/(?:kommune|municipality)\/(?![ab]|index)[^/]+/;
    cpSync('dist', site, { recursive: true, filter: (path) => !left.test(path) });
    const env = { ...process.env, OUT_DIR: site };
    const { status, stderr } = spawnSync(process.execPath, ['src/tasks/compress.ts'], {
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    nginx = await startNginx(site, '/');
  });
  afterAll(() => nginx.stop());

  const texts = [
    'index.html',
    'kommune/aarhus/index.html',
    'embed.js',
    'data/kommuner.csv',
    'data/kommuner.geojson',
  ];
  const variants = [
    { accept: 'gzip, deflate', encoding: 'gzip', suffix: '.gz', open: gunzipSync },
    ...(hasBrotli
      ? [{ accept: 'gzip, deflate, br', encoding: 'br', suffix: '.br', open: brotliDecompressSync }]
      : []),
  ];
  it.each(variants.flatMap((variant) => texts.map((file) => ({ ...variant, file }))))(
    '$file as $encoding is the variant made beforehand, and unpacks to the file',
    async ({ accept, encoding, suffix, open, file }) => {
      const answer = await ask(`${nginx.address}${file.replace(/index\.html$/, '')}`, {
        'accept-encoding': accept,
      });
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      expect(answer.body.equals(readFileSync(join(site, file + suffix)))).toBe(true);
      expect(open(answer.body).equals(readFileSync(join(site, file)))).toBe(true);
    },
  );

  it('answers five thousand requests, fifty at a time, without an error', async () => {
    const paths = addressesIn(site).filter((path) => !/\.(gz|br)$/.test(path));
    const [requests, atOnce] = [5000, 50];
    const times: number[] = [];
    const wrong: string[] = [];
    let next = 0;
    const reader = async (): Promise<void> => {
      while (next < requests) {
        const path = paths[next++ % paths.length] ?? '/';
        const start = performance.now();
        const response = await fetch(nginx.address + path.slice(1));
        const { byteLength } = await response.arrayBuffer();
        times.push(performance.now() - start);
        if (response.status !== 200 || byteLength === 0) wrong.push(`${response.status} ${path}`);
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: atOnce }, reader));
    const seconds = (performance.now() - start) / 1000;
    times.sort((a, b) => a - b);
    const share = (part: number): string => (times[Math.floor(times.length * part)] ?? NaN).toFixed(1);
    console.log(
      `nginx: ${requests} requests in ${seconds.toFixed(1)} s (${Math.round(requests / seconds)} a second); ` +
        `half within ${share(0.5)} ms, 99 of 100 within ${share(0.99)} ms; load of the machine ${(loadavg()[0] ?? NaN).toFixed(1)}`,
    );
    expect(wrong).toEqual([]);
    expect(times).toHaveLength(requests);
  });
});
