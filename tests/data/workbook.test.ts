import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/ingest/buildDataset.ts';
import { municipalityTable } from '../../src/publish/data/municipalityTable.ts';
import { writeWorkbook } from '../../src/publish/data/writeWorkbook.ts';
import { published, publishedFiles } from '../fixtures/publishedFiles.ts';
import { realFiles } from '../fixtures/sourceFiles.ts';
import { HOVEDSTADEN } from './typedTables.ts';

const body = publishedFiles.get('kommuner.xlsx')?.body;
if (!(body instanceof Uint8Array)) throw new Error('no workbook');
const { SheetNames, Sheets } = read(body, { type: 'array' });
const figures = Sheets['Kommuner'];
const explained = Sheets['Læs mig'];
if (figures === undefined || explained === undefined) throw new Error('a sheet is missing');
const rows = utils.sheet_to_json<Record<string, unknown>>(figures);
const headings = utils.sheet_to_json<string[]>(figures, { header: 1 })[0] ?? [];
/** How a cell is kept. @param row as the sheet counts them */
const cell = (column: string, row: number): unknown =>
  figures[utils.encode_cell({ c: headings.indexOf(column), r: row - 1 })];

describe('kommuner.xlsx, as SheetJS reads it', () => {
  it('has the figures and a sheet that explains them', () => {
    expect(SheetNames).toEqual(['Kommuner', 'Læs mig']);
    expect(rows).toHaveLength(98);
    expect(headings).toEqual(published('kommuner.csv').split('\n')[0]?.split(','));
    const told = utils.sheet_to_json<string[]>(explained, { header: 1 }).flat();
    expect(told).toEqual(expect.arrayContaining(headings));
    expect(told.join(' ')).toContain('Nul betyder, at ingen blev talt.');
    expect(told.join(' ')).toContain('når VIVE nævnes som kilde');
  });

  it('keeps codes as text, and figures as numbers with the digits that are printed', () => {
    expect(cell('kommunekode', 2)).toMatchObject({ t: 's', v: '0101' });
    expect(cell('antal_2024', 2)).toMatchObject({ t: 'n', v: 1387 });
    expect(cell('antal_pr_1000_2024', 2)).toMatchObject({ t: 'n', v: 2.1, w: '2.1' });
    expect(cell('markeret_2024', 2)).toMatchObject({ t: 's', v: 'ja' });
  });

  it('holds the report’s figures, and nothing where there is none', () => {
    for (const [name, before, now, percent, rate] of HOVEDSTADEN) {
      expect(rows.find(({ kommune }) => kommune === name)).toMatchObject({
        antal_2022: before,
        antal_2024: now,
        aendring_pct_2022_2024: percent,
        antal_pr_1000_2024: rate,
      });
    }
    const laesoe = rows.find(({ kommune }) => kommune === 'Læsø');
    expect(laesoe).toMatchObject({ antal_2024: 0 });
    expect(laesoe).not.toHaveProperty('aendring_pct_2022_2024');
  });

  it('carries the remarks', () => {
    expect(rows.find(({ kommune }) => kommune === 'Dragør')?.['bemaerkning']).toContain('særlige forhold');
  });

  it('is the same, byte for byte, when it is written again', async () => {
    const dataset = buildDataset(realFiles);
    const again = await writeWorkbook(municipalityTable(dataset), dataset.dataDate);
    expect(Buffer.compare(again, body)).toBe(0);
  });
});
