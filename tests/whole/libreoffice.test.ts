/** `kommuner.xlsx`, opened by LibreOffice where the machine has it. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { published, publishedFiles } from '../fixtures/publishedFiles.ts';

const run = promisify(execFile);
const isHere = spawnSync('soffice', ['--version']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The first sheet as LibreOffice shows it: formatted cells, in UTF-8. */
async function opened(path: string): Promise<string[][]> {
  const body = publishedFiles.get(path)?.body;
  if (body === undefined) throw new RangeError(`no file ${path}`);
  writeFileSync(join(folder, path), body);
  await run('soffice', [
    // A profile of its own: another one that runs would take the order and be silent.
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
    '--outdir',
    join(folder, 'out'),
    join(folder, path),
  ]);
  const text = readFileSync(join(folder, 'out', path.replace(/\.\w+$/, '.csv')), 'utf8');
  return Papa.parse<string[]>(text.trim()).data;
}

// Where it is missing the test says so by its name.
describe(isHere ? 'kommuner.xlsx in LibreOffice' : 'LibreOffice (soffice) is not here', () => {
  const columnsOf = ([heads = [], ...rows]: string[][], name: string, ...columns: string[]) =>
    columns.map((column) => rows.find((row) => row[1] === name)?.[heads.indexOf(column)]);
  const sure: [string, string[], string[]][] = [
    ['København', ['kommunekode', 'antal_2022', 'antal_2024'], ['0101', '1370', '1387']],
    ['Albertslund', ['antal_2024', 'antal_pr_1000_2024', 'markeret_2024'], ['44', '1.6', 'ja']],
    ['Læsø', ['antal_2024', 'aendring_pct_2022_2024'], ['0', '']],
  ];

  it(
    isHere ? 'keeps codes, figures and remarks' : 'so the same is held against the CSV alone',
    { timeout: 120_000 },
    async () => {
      const sheet = isHere
        ? await opened('kommuner.xlsx')
        : Papa.parse<string[]>(published('kommuner.csv').trim()).data;
      expect(sheet[0]?.join(',')).toBe(published('kommuner.csv').split('\n')[0]);
      expect(sheet).toHaveLength(99);
      for (const [name, columns, cells] of sure) expect(columnsOf(sheet, name, ...columns)).toEqual(cells);
      expect(columnsOf(sheet, 'Dragør', 'bemaerkning')[0]).toContain('særlige forhold');
    },
  );
});
