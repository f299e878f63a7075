import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { policyIn } from '../publish/contentSecurityPolicy.ts';
import { headersFor } from '../publish/headerRules.ts';
import { listen } from '../tasks/freePort.ts';
import type { Certificate } from './throwAwayCertificate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const COMPRESSED: ReadonlySet<string> = new Set(['.woff2', '.png', '.zip']);

/** Where a path lies; `null` where nothing does. */
function fileOf(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** What is common to requests and answers of both protocols. */
interface Asked {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
}
interface Answer {
  readonly writeHead: (status: number, headers: Record<string, string | number>) => unknown;
  readonly end: (body: string | Buffer) => unknown;
}

/** What else a server is given than a folder. */
interface Extras {
  /** Documents by their path, beside those in the folder or instead of them. */
  readonly pages?: ReadonlyMap<string, string>;
  /** With one it speaks HTTP/2 over TLS, as servers do with browsers. */
  readonly certificate?: Certificate;
}

/**
 * Serves a folder as a good web server does: compressed with brotli at its highest level, with the headers
 * that `_headers` asks for, and the page for what isn't there.
 */
export async function serveCompressed(
  folder: string,
  { pages = new Map(), certificate }: Extras = {},
): Promise<{ server: Server; port: number; origin: string }> {
  const policy = policyIn(readFileSync(join(folder, '404.html'), 'utf8'));
  const bodies = new Map<string, Buffer>();
  const bodyOf = (key: string, read: () => Buffer | string, extension: string): Buffer => {
    const known = bodies.get(key);
    if (known !== undefined) return known;
    const content = Buffer.from(read());
    const body = COMPRESSED.has(extension)
      ? content
      : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    bodies.set(key, body);
    return body;
  };
  const answer = (request: Asked, response: Answer): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = pages.get(path);
    const found = page === undefined ? fileOf(folder, path) : path;
    const file = found ?? join(folder, '404.html');
    const extension = page === undefined ? extname(file) : '.html';
    const body = bodyOf(file, () => page ?? readFileSync(file), extension);
    response.writeHead(found === null ? 404 : 200, {
      ...(page === undefined ? headersFor(found === null ? '/404.html' : path, policy) : {}),
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(!COMPRESSED.has(extension) && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    response.end(request.method === 'HEAD' ? '' : body);
  };
  const server =
    certificate === undefined ? createServer(answer) : createSecureServer({ ...certificate }, answer);
  const port = await listen(server);
  return { server, port, origin: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}` };
}
