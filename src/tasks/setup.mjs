// Installs what the lock file says, where that hasn't been done yet. Plain JavaScript for Node 20
// without dependencies, as it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = [22, 12];
const root = fileURLToPath(new URL('../..', import.meta.url));
const mark = `${root}node_modules/.setup`;

const key = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== key) {
  console.log('Installing the packages that package-lock.json names …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, key);
}

// On Linux an optional dependency brings its own Node; elsewhere the machine's must do.
const bundled = existsSync(`${root}node_modules/.bin/node`);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!bundled && (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))) {
  console.error(
    `This machine has Node ${process.versions.node}; the build needs Node ${NEEDED.join('.')} or newer. ` +
      'Install it from nodejs.org and run the command again.',
  );
  process.exit(1);
}
