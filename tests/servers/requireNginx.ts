import { existsSync } from 'node:fs';
import { installed } from '../../src/tasks/installed.ts';

/** @throws Error where these tests would have nothing to test */
export default function requireNginx(): void {
  if (installed('nginx') === undefined) {
    throw new Error('There is no nginx on this machine: install it (Debian: apt-get install nginx).');
  }
  for (const folder of ['dist', '.cache/dist-sub']) {
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run npm run build:test first.`);
  }
}
