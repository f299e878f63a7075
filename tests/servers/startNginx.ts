import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/tasks/freePort.ts';
import { installed } from '../../src/tasks/installed.ts';
import { untilAnswers } from '../fixtures/untilAnswers.ts';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(BROTLI);

/** The configuration that `src/publish/deployment.md` gives, letter for letter. @throws Error where there is none */
export function writtenConfig(): string {
  const config = /```nginx\n(.*?)```/s.exec(readFileSync('src/publish/deployment.md', 'utf8'))?.[1];
  if (config === undefined) throw new Error('src/publish/deployment.md shows no configuration of nginx');
  return config;
}

/** Replaces text that must be there. */
function put(config: string, from: string | RegExp, to: string): string {
  if (config.search(from) < 0) throw new Error(`the written configuration lacks ${String(from)}`);
  return config.replace(from, to);
}

export interface Nginx {
  /** `http://127.0.0.1:40001/under/sti/` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * A real nginx with the written configuration; only what differs from machine to machine is put in.
 *
 * @param root folder that holds the site, under a sub-path in folders of its names
 * @param base `/` or the sub-path, with slashes
 */
export async function startNginx(root: string, base: string): Promise<Nginx> {
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  let site = put(writtenConfig(), /listen 80;/, `listen 127.0.0.1:${port};`);
  site = put(site, /listen \[::\]:80;/, '');
  site = put(site, /include \/srv\S+;/, `include ${join(root, base)}_policy.conf;`);
  site = put(site, /root \S+;/, `root ${root};`);
  site = put(site, / \/404\.html;/, ` ${base}404.html;`);
  if (hasBrotli) site = put(site, '# brotli_static on;', 'brotli_static on;');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${work};`,
  );
  writeFileSync(
    join(work, 'nginx.conf'),
    `daemon off; pid ${work}/nginx.pid; error_log stderr crit; worker_processes 2;
    ${process.getuid?.() === 0 ? 'user root;' : ''} ${hasBrotli ? `load_module ${BROTLI};` : ''}
    events { worker_connections 1024; }
    http { access_log off; ${paths.join(' ')}\n${site}\n}`,
  );
  const nginx = spawn(installed('nginx') ?? 'nginx', ['-c', join(work, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = (): void => void nginx.kill();
  process.once('exit', kill);
  const address = `http://127.0.0.1:${port}${base}`;
  await untilAnswers(address, nginx);
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGQUIT');
      await ended;
      process.off('exit', kill);
      rmSync(work, { recursive: true });
    },
  };
}
