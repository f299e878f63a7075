import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Site {
  /** `http://127.0.0.1:40001/` */
  readonly address: string;
  readonly stop: () => void;
}

/** `dist/` with the headers of a real server, on a free port. @throws Error where it doesn't start */
export async function startSite(): Promise<Site> {
  const server = spawn(process.execPath, ['src/tasks/serve.ts'], {
    env: { ...process.env, OUT_DIR: 'dist', BASE_PATH: '/', PORT: '0', END_WITH_PARENT: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address !== undefined) return { address, stop: () => void server.kill() };
  }
  throw new Error('the server did not start: see its message above');
}
