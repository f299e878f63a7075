/**
 * Serves the built site with the headers of a real server: `npm start`. `PORT=0` takes any free port and says
 * which; started with `END_WITH_PARENT=1` it ends when the process that started it is gone, however that ended.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { policyIn } from '../publish/contentSecurityPolicy.ts';
import { headersFor } from '../publish/headerRules.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const firstPort = Number(process.env['PORT'] ?? 4321);
const triesLeft = process.env['PORT'] === undefined ? 20 : 0;

if (!existsSync(folder)) {
  console.error(`There is no ${folder}/ to serve: run npm run build first.`);
  process.exit(1);
}
const notFound = readFileSync(join(folder, '404.html'), 'utf8');
const policy = policyIn(notFound);
// `dev` reads the folder anew at each request, so that a new build is served at once.
const serveFile = sirv(folder, {
  dev: true,
  etag: true,
  setHeaders: (response, pathname) => {
    for (const [name, value] of Object.entries(headersFor(pathname, policy))) response.setHeader(name, value);
  },
});

const server = createServer((request, response) => {
  const url = request.url ?? '/';
  const missing = (): void => {
    response
      .writeHead(404, { ...headersFor('/404.html', policy), 'content-type': 'text/html; charset=utf-8' })
      .end(notFound);
  };
  if (base !== '' && !url.startsWith(`${base}/`)) {
    missing();
    return;
  }
  request.url = url.slice(base.length);
  serveFile(request, response, missing);
});

/** Takes the first free port from `port` on. */
function listen(port: number, tries: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || tries === 0) throw error;
    listen(port + 1, tries - 1);
  });
  server.listen(port, '127.0.0.1', () => {
    server.removeAllListeners('error');
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`The site stands at http://127.0.0.1:${taken}${base}/  (stop with Ctrl+C)`);
  });
}
listen(firstPort, triesLeft);

if (process.env['END_WITH_PARENT'] === '1') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 500);
}
