import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { BoundaryError } from '../../src/charts/boundaryError.ts';
import { mapWordsInDanish } from '../../src/charts/messages/mapWordsInDanish.ts';
import { mapWordsInEnglish } from '../../src/charts/messages/mapWordsInEnglish.ts';
import { requireMaps } from '../../src/charts/requireMaps.ts';
import { buildDataset } from '../../src/ingest/buildDataset.ts';
import { da } from '../../src/ingest/messages/da.ts';
import { en } from '../../src/ingest/messages/en.ts';
import { dataFolder, readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { taskWords } from '../../src/tasks/taskWords.ts';
import { PROJECT } from '../fixtures/buildSite.ts';
import { messageOf, problemsOf } from '../fixtures/sourceFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
chmodSync(folder, 0o755);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
let copies = 0;

/** A copy of the data folder with something done to it. */
function dataWith(change: (data: string) => void): string {
  copies += 1;
  const data = join(folder, String(copies));
  cpSync(join(PROJECT, 'data'), data, { recursive: true });
  change(data);
  return data;
}

/** How the maps of a data folder are refused. */
function refusalOf(work: () => void): BoundaryError {
  try {
    work();
  } catch (error) {
    if (error instanceof BoundaryError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** What `npm run data:check` says of a data folder. */
function check(
  data: string,
  { args = [] as string[], env = {}, uid = undefined as number | undefined } = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/tasks/data-check.ts'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', DATA_DIR: data, ...env },
      ...(uid === undefined ? {} : { uid }),
    },
  );
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

describe('what lies in the data folder', () => {
  it.each([
    [
      'a folder where a file should be',
      (data: string) => {
        rmSync(join(data, 'noter.csv'));
        mkdirSync(join(data, 'noter.csv'));
      },
      'data/noter.csv\n  Expected a file, but this is a folder. Take the file out of the folder, and delete the folder.',
    ],
    [
      'a link to nowhere',
      (data: string) => {
        rmSync(join(data, 'vive/landet.csv'));
        symlinkSync('nowhere.csv', join(data, 'vive/landet.csv'));
      },
      'data/vive/landet.csv\n  Expected a file, but this is a link to one that is not there. Put the file itself here in place of the link.',
    ],
    [
      'a link to itself',
      (data: string) => {
        rmSync(join(data, 'dst/befolkning.csv'));
        symlinkSync('befolkning.csv', join(data, 'dst/befolkning.csv'));
      },
      'data/dst/befolkning.csv\n  Expected a file, but this is a link that leads back to itself.',
    ],
    [
      'a link to the folder it lies in',
      (data: string) => {
        symlinkSync('..', join(data, 'vive/mere'));
      },
      'data/vive/mere\n  Expected no folder here: the site reads cases, dst, geo, register and vive alone.',
    ],
    [
      'a folder too many',
      (data: string) => {
        mkdirSync(join(data, 'gammelt'));
        writeFileSync(join(data, 'gammelt/landet.csv'), 'aar;antal\n');
      },
      'data/gammelt\n  Expected no folder here: the site reads cases, dst, geo, register and vive alone. Move its files to where they belong',
    ],
    [
      'a file in place of a folder of tables',
      (data: string) => {
        rmSync(join(data, 'vive'), { recursive: true });
        writeFileSync(join(data, 'vive'), '');
      },
      'The data has 1 problem:\n\ndata/vive\n  Expected a folder with the tables, but this is a file.',
    ],
    [
      'a workbook beside the missing table',
      (data: string) => {
        renameSync(join(data, 'vive/landet.csv'), join(data, 'vive/landet.xlsx'));
      },
      'The data has 1 problem:\n\ndata/vive/landet.csv\n  Expected the file to be there under exactly this name; beside it lies "landet.xlsx". Open it in its own program',
    ],
    [
      'a table of 60 MB',
      (data: string) => {
        writeFileSync(join(data, 'vive/alder.csv'), new Uint8Array(60_000_000));
      },
      'data/vive/alder.csv\n  Expected a file of at most 0.5 MB, but this one has 60.0 MB.',
    ],
  ])('%s', (_, change, message) => {
    const start = performance.now();
    expect(messageOf(readDataFolder(dataWith(change)))).toContain(message);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('a file in place of the whole folder', () => {
    const data = join(folder, 'file');
    writeFileSync(data, '');
    expect(messageOf(readDataFolder(data))).toContain(
      'The data has 1 problem:\n\ndata\n  Expected a folder with the tables, but this is a file. Rename or delete the file',
    );
  });

  it('a file that is closed to whoever runs the check', () => {
    const data = dataWith((made) => {
      chmodSync(join(made, 'noter.csv'), 0);
    });
    // Whoever may read everything has to be somebody else for this.
    const { stderr } = check(data, process.getuid?.() === 0 ? { uid: 65_534 } : {});
    expect(stderr).toContain(
      'data/noter.csv\n  Expected a file that may be read, but this one is closed to whoever runs the check. Give yourself the right to read it',
    );
  });

  it('marks of programs that have a table open, hidden files and readmes are no matter', () => {
    const data = dataWith((made) => {
      for (const name of ['.DS_Store', '~$landet.xlsx', '.~lock.landet.csv#', 'noter.md']) {
        writeFileSync(join(made, 'vive', name), '');
      }
    });
    expect(problemsOf(readDataFolder(data))).toEqual([]);
  });
});

describe('the maps', () => {
  const FULL = 'geo/kommuner.topo.json';
  const THUMB = 'geo/kommuner-thumb.topo.json';
  const PUT_BACK =
    'Put it back from the repository (git restore data/geo), or make it anew: npm run map:import';

  it.each([
    [
      'that is missing',
      (data: string) => {
        rmSync(join(data, FULL));
      },
      `data/${FULL} is not there.\n${PUT_BACK}`,
      `data/${FULL} findes ikke.\nHent den fra lageret igen (git restore data/geo)`,
    ],
    [
      'that is a folder',
      (data: string) => {
        rmSync(join(data, THUMB));
        mkdirSync(join(data, THUMB));
      },
      `data/${THUMB} is a folder.\n${PUT_BACK}`,
      `data/${THUMB} er en mappe.`,
    ],
    [
      'that is a link to itself',
      (data: string) => {
        rmSync(join(data, FULL));
        symlinkSync('kommuner.topo.json', join(data, FULL));
      },
      `data/${FULL} is a link that leads back to itself.\n${PUT_BACK}`,
      `data/${FULL} er en genvej, der fører tilbage til sig selv.`,
    ],
    [
      'that is cut off',
      (data: string) => {
        writeFileSync(join(data, FULL), '{"type":"Topology"');
      },
      `data/${FULL} is no map of the municipalities: `,
      `data/${FULL} er ikke et kort over kommunerne: `,
    ],
    [
      'of other municipalities than the register',
      (data: string) => {
        const text = readFileSync(join(data, THUMB), 'utf8');
        writeFileSync(join(data, THUMB), text.replace('"id":"0825"', '"id":"0826"'));
      },
      `data/${THUMB} doesn't fit data/register/kommuner.csv:\n  0825 of the register is not on the map\n  0826 on the map is not in the register\nMake the map anew`,
      `data/${THUMB} passer ikke til data/register/kommuner.csv:\n  0825 fra registret er ikke på kortet`,
    ],
  ])('one %s is told with what to do', (_, change, message, danish) => {
    vi.stubEnv('DATA_DIR', dataWith(change));
    const refusal = refusalOf(() => {
      requireMaps(buildDataset(readDataFolder(dataFolder())).municipalities.map(({ code }) => code));
    });
    expect(refusal.in(mapWordsInEnglish)).toContain(message);
    expect(refusal.in(mapWordsInDanish)).toContain(danish);
  });

  it('are asked for by the check', () => {
    const data = dataWith((made) => {
      rmSync(join(made, 'geo'), { recursive: true });
    });
    expect(check(data, { args: ['--sprog', 'da'] })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`data/${FULL} findes ikke.`) as string,
    });
  });
});

describe('the language', () => {
  it.each([
    ['--sprog da', ['--sprog', 'da'], 'en_GB.UTF-8', da],
    ['--sprog=da', ['--sprog=da'], 'en_GB.UTF-8', da],
    ['--sprog en on a Danish machine', ['--sprog', 'en'], 'da_DK.UTF-8', en],
    ['of a Danish machine', [], 'da_DK.UTF-8', da],
    ['of another machine', [], 'de_DE.UTF-8', en],
    ['that is none of the two', ['--sprog', 'fr'], 'da_DK.UTF-8', null],
  ])('%s', (_, args, LANG, words) => {
    expect(taskWords(args, { LC_ALL: '', LANG })?.data ?? null).toBe(words);
  });

  const data = dataWith((made) => {
    rmSync(join(made, 'noter.csv'));
  });
  const danish = 'Der er 1 fejl i dataene:\n\ndata/noter.csv\n  Forventet: at filen er her.';

  it('is that of the check', () => {
    expect(check(data, { args: ['--sprog', 'da'] })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(danish) as string,
    });
    expect(check(join(PROJECT, 'data'), { args: ['--sprog', 'da'] }).stdout).toContain(
      'Dataene er i orden: 98 kommuner i 5 regioner, 5989 mennesker i 2024, 31 kommuner med stjerne',
    );
    expect(check(data, { args: ['--sprog', 'fr'] })).toEqual({
      status: 1,
      stdout: '',
      stderr: '--sprog da · --sprog en\n',
    });
  });

  it('of a build that crashes is the reader’s, and the stack trace stays in a file', () => {
    const crash = join(folder, 'crash.cjs');
    writeFileSync(crash, "if (/astro/.test(process.argv[1])) throw new TypeError('x is not a function');");
    const { status, stderr } = spawnSync(process.execPath, ['src/tasks/build.ts', '--sprog', 'da'], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--require ${crash}`, OUT_DIR: join(folder, 'dist') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Det her er vores fejl, ikke din');
    expect(stderr).toContain('TypeError: x is not a function');
    expect(stderr).toContain('Opret en sag (issue)');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'dist.new'))).toBe(false);
    expect(readFileSync(join(PROJECT, '.cache/reports/build-failure.txt'), 'utf8')).toMatch(/^\s+at /m);
  });

  it('is that of the build, too', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/tasks/build.ts', '--sprog', 'da'], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: data, OUT_DIR: join(folder, 'dist') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(danish);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
