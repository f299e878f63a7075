import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, writeData } from '../fixtures/buildSite.ts';
import { filesOf2026 } from '../fixtures/filesOf2026.ts';

const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
const site = join(folder, 'site');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (path: string): string => readFileSync(join(site, path), 'utf8');
/** What a page says, without its markup; blanks of every kind as one. */
const textOf = (page: string): string =>
  fileOf(`${page}/index.html`)
    .replaceAll(/<(script|style|template)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** A made-up count of 2026 in which every municipality that had anybody has one more. */
describe('a count of 2026 with Region Østdanmark', () => {
  beforeAll(() => {
    const data = writeData(folder, filesOf2026());
    const { status, output } = buildSite({ DATA_DIR: data, OUT_DIR: site });
    expect(output).toContain('98 municipalities in 6 regions, 6086 people in 2026');
    expect(status).toBe(0);
  });

  it('gives a municipality its newest count and the change since the one before', () => {
    const text = textOf('kommune/albertslund');
    expect(text).toContain('45');
    expect(text).toMatch(/2026/);
    expect(text).toContain('Region Østdanmark');
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it('has three counts and two changes in the files', () => {
    const [header = '', ...rows] = fileOf('data/kommuner.csv').split('\n');
    expect(header).toMatch(
      /^kommunekode,kommune,regionskode,region,antal_2022,antal_2024,antal_2026,aendring_2022_2024,aendring_pct_2022_2024,vurdering_2022_2024,aendring_2024_2026,aendring_pct_2024_2026,vurdering_2024_2026,antal_pr_1000_2024,antal_pr_1000_2026,/,
    );
    expect(rows.find((row) => row.startsWith('0165'))).toMatch(
      /^0165,Albertslund,1086,Region Østdanmark,52,44,45,-8,-15,tilfaeldig,1,2,tilfaeldig,1\.6,1\.6,/,
    );
    expect(fileOf('data/landet.csv')).toMatch(/^2026,6086,97,2,/m);
  });

  it('keeps the older regions with their own newest count', () => {
    expect(textOf('region/hovedstaden')).toContain('2.605');
    expect(textOf('region/oestdanmark')).toContain('2026');
    expect(fileOf('data/regioner.csv')).toMatch(/^1084,Region Hovedstaden,2476,2605,/m);
  });

  it('tells readers what has changed', () => {
    expect(textOf('data/aendringer')).toContain('Optællingen 2026');
    expect(fileOf('sitemap.xml')).toContain('<lastmod>2027-04-15</lastmod>');
  });

  it('speaks of the newest count on the front page', () => {
    expect(textOf('.')).toContain('6.086');
  });
});
