import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BoundaryError } from '../../src/charts/boundaryError.ts';
import { mapWordsInDanish } from '../../src/charts/messages/mapWordsInDanish.ts';
import { mapWordsInEnglish } from '../../src/charts/messages/mapWordsInEnglish.ts';
import { requireMaps } from '../../src/charts/requireMaps.ts';
import { buildDataset } from '../../src/ingest/buildDataset.ts';
import { da } from '../../src/ingest/messages/da.ts';
import { en } from '../../src/ingest/messages/en.ts';
import { dataFolder, readDataFolder } from '../../src/ingest/readDataFolder.ts';
import { taskWords } from '../../src/tasks/taskWords.ts';
import { dataWith, passingFolder } from '../fixtures/dataWith.ts';
import { messageOf, problemsOf } from '../fixtures/sourceFiles.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

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
    const data = join(passingFolder(), 'file');
    writeFileSync(data, '');
    expect(messageOf(readDataFolder(data))).toContain(
      'The data has 1 problem:\n\ndata\n  Expected a folder with the tables, but this is a file. Rename or delete the file',
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
});
