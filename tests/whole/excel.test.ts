import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { published } from '../fixtures/publishedFiles.ts';

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);

/** Cells as a spreadsheet with Danish settings reads them, numbers written out plainly. */
function asOfficeReadsIt(office: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'excel-'));
  try {
    writeFileSync(join(folder, 'kommuner.csv'), published('kommuner-excel.csv'));
    // Semicolon, quotes, UTF-8, from line 1, all columns standard, Danish; then plain CSV with real values.
    spawnSync(
      office,
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--infilter=CSV:59,34,76,1,,1030,false,true',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'kommuner.csv'),
      ],
      { encoding: 'utf8' },
    );
    const sheet = readFileSync(join(folder, 'kommuner.fods'), 'utf8');
    return [...sheet.matchAll(/<table:table-row\b.*?<\/table:table-row>/gs)].map(([row]) =>
      [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, attributes = '', inside = '']) => {
          const value = /office:value="([^"]+)"/.exec(attributes)?.[1];
          // Equal cells side by side are written once; the empty ones at the end of a row are a thousand.
          const times = Math.min(Number(/columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1), 20);
          const text = value === undefined ? inside.replaceAll(/<[^>]+>/g, '').trim() : `#${value}`;
          return Array.from({ length: times }, () => text);
        },
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same by the rules of such a spreadsheet, for machines without one. */
function asRulesReadIt(): string[][] {
  const text = published('kommuner-excel.csv').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text, { delimiter: ';' }).data.map((row) =>
    row.map((cell) => (/^-?\d+(,\d+)?$/.test(cell) ? `#${String(Number(cell.replace(',', '.')))}` : cell)),
  );
}

it(`kommuner-excel.csv opens right in ${OFFICE === undefined ? 'a reader with Danish rules (LibreOffice is not here)' : 'LibreOffice'}`, () => {
  const rows = OFFICE === undefined ? asRulesReadIt() : asOfficeReadsIt(OFFICE);
  const albertslund = rows.find(([code]) => code === '#165') ?? [];
  expect(albertslund.slice(1, 8)).toEqual([
    'Albertslund',
    '#1084',
    'Region Hovedstaden',
    '#52',
    '#44',
    '#-8',
    '#-15',
  ]);
  expect(albertslund[9]).toBe('#1.6');
  expect(rows.find(([code]) => code === '#101')?.[1]).toBe('København');
  expect(rows.find(([code]) => code === '#657')?.[9]).toBe('#1');
});
