import { spawn } from 'node:child_process';
import { freePort } from '../fixtures/freePort.ts';
import { untilAnswers } from '../fixtures/untilAnswers.ts';

export interface Site {
  /** `http://127.0.0.1:40001/` */
  readonly address: string;
  readonly stop: () => void;
}

/** `dist/` with the headers of a real server. */
export async function startSite(): Promise<Site> {
  const port = await freePort();
  const server = spawn(process.execPath, ['src/tasks/serve.ts'], {
    env: { ...process.env, OUT_DIR: 'dist', BASE_PATH: '/', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}/`;
  await untilAnswers(address, server);
  return { address, stop: () => void server.kill() };
}
