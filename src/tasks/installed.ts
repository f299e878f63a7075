import { existsSync } from 'node:fs';

/** Where Debian, Homebrew and others put programs that services need. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];

/** @returns its path, `undefined` where the machine hasn't got it */
export const installed = (program: string): string | undefined =>
  FOLDERS.map((folder) => `${folder}/${program}`).find((path) => existsSync(path));
