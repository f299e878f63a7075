import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { policyIn } from '../publish/contentSecurityPolicy.ts';
import { headersFor } from '../publish/headerRules.ts';

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

/**
 * Serves a folder as a good web server does: compressed with brotli at its highest level, with the headers
 * that `_headers` asks for, and the page for what isn't there.
 *
 * @param port 0 for a free one
 * @param pages what else it serves: documents by their path
 */
export async function serveCompressed(
  folder: string,
  port = 0,
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<{ server: Server; origin: string }> {
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
  const server = createServer((request, response) => {
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
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { server, origin: `http://127.0.0.1:${address.port}` };
}
