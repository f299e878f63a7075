import { type ChildProcess, spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { installed } from '../../src/tasks/installed.ts';
import { freePort } from '../../src/tasks/freePort.ts';
import { untilAnswers } from '../fixtures/untilAnswers.ts';
import { startSession, type WebDriver } from './webDriver.ts';

const INSTALL = 'install it (Debian: apt-get install webkit2gtk-driver xvfb)';

/** @throws Error where the machine hasn't got it */
function needed(program: string): string {
  const path = installed(program);
  if (path === undefined) throw new Error(`There is no ${program} on this machine: ${INSTALL}.`);
  return path;
}

/** A screen that nobody looks at. @returns its name, as in `DISPLAY` */
function startScreen(): { screen: ChildProcess; display: Promise<string> } {
  const screen = spawn(
    needed('Xvfb'),
    ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const display = new Promise<string>((resolve, reject) => {
    screen.once('error', reject).once('exit', () => {
      reject(new Error('Xvfb ended'));
    });
    screen.stdout.once('data', (line: Buffer) => {
      resolve(`:${line.toString().trim()}`);
    });
  });
  return { screen, display };
}

export interface WebKit {
  readonly browser: WebDriver;
  readonly stop: () => Promise<void>;
}

/** Debian's MiniBrowser. @throws Error where it isn't there or doesn't start */
export async function startWebKit(): Promise<WebKit> {
  const driverPath = needed('WebKitWebDriver');
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (binary === undefined) throw new Error(`There is no MiniBrowser on this machine: ${INSTALL}.`);
  const { screen, display } = startScreen();
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: await display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  const end = (): void => {
    driver.kill();
    screen.kill();
  };
  try {
    const root = `http://127.0.0.1:${port}`;
    await untilAnswers(`${root}/status`, driver);
    const browser = await startSession(root, {
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    return {
      browser,
      stop: async () => {
        await browser.quit();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
