import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, writeData } from '../fixtures/buildSite.ts';
import { filesOf2026, SAMSOE_REMARK, SAMSOE_REMARK_IN_ENGLISH } from '../fixtures/filesOf2026.ts';
import { readPdf } from '../fixtures/readPdf.ts';

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
/** Every file of text that says something, by its path. */
const filesThatSay = (words: string): string[] =>
  globSync('**/*.{html,json,csv,md,svg,xml,txt,geojson,topojson}', { cwd: site })
    .filter((path) => fileOf(path).includes(words))
    .toSorted();

/**
 * 5,989 people in 2024 and 97 municipalities with anybody, of which 94 have one more in 2026; Dragør has 10
 * in place of 111, Samsø 9 of 5, Ishøj 150 of 40.
 */
const PERSONS = 6096;
const MORE = 107;

/** What the report says of Dragør's count of 2024. */
const OLD_REASON = 'hænger ifølge rapporten sammen med særlige forhold i selve optællingen';

/** Whose images and sheets are read: those with remarks, what lies beside them, and one without. */
const DRAWN_PLACES = 'albertslund,dragoer,taarnby,koebenhavn,samsoe,odder,oestdanmark,midtjylland,danmark';

/** A made-up count of 2026. */
describe('a count of 2026 with Region Østdanmark', () => {
  let output = '';
  beforeAll(() => {
    const data = writeData(folder, filesOf2026());
    const built = buildSite({ DATA_DIR: data, OUT_DIR: site, LC_ALL: 'da_DK.UTF-8', DRAWN_PLACES });
    output = built.output;
    expect(built.status, output).toBe(0);
  });

  it('is told by the build, with the text on the front page that it no longer bears out', () => {
    expect(output).toContain(`98 kommuner i 6 regioner, ${PERSONS} mennesker i 2026`);
    // The highest, Ishøj, has no remark, so nothing is known that would make it a special case.
    expect(output).toContain('Tallene bærer ikke længere »Et særtilfælde« på forsiden; det er udeladt.');
    expect(filesThatSay('særtilfælde')).toEqual([]);
  });

  it('gives a municipality its newest count and the change since the one before', () => {
    const text = textOf('kommune/albertslund');
    expect(text).toContain(
      'I én uge i 2026 talte VIVE 45 mennesker i hjemløshed i Albertslund Kommune mod 44 i 2024',
    );
    expect(text).toContain('Region Østdanmark');
    expect(text).not.toMatch(/undefined|NaN|null/);
    // The third count is in a curve of its own, as every municipality now has one.
    expect(fileOf('kommune/albertslund/index.html')).toContain('2022: 52, 2024: 44, 2026: 45.');
  });

  it('has three counts and two changes in the files', () => {
    const [header = '', ...rows] = fileOf('data/kommuner.csv').split('\n');
    expect(header).toMatch(
      /^kommunekode,kommune,regionskode,region,antal_2022,antal_2024,antal_2026,aendring_2022_2024,aendring_pct_2022_2024,vurdering_2022_2024,aendring_2024_2026,aendring_pct_2024_2026,vurdering_2024_2026,antal_pr_1000_2024,antal_pr_1000_2026,/,
    );
    expect(rows.find((row) => row.startsWith('0165'))).toMatch(
      /^0165,Albertslund,1086,Region Østdanmark,52,44,45,-8,-15,tilfaeldig,1,2,tilfaeldig,1\.6,1\.6,/,
    );
    // 107 of 5,989 is 1.8 per cent.
    expect(fileOf('data/landet.csv')).toMatch(new RegExp(`^2026,${PERSONS},${MORE},2,`, 'm'));
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

  it('speaks of the newest count on the front page, in its curve and on its sheet', async () => {
    expect(textOf('.')).toContain('I én uge i 2026 blev der talt 6.096 mennesker uden et hjem');
    expect(fileOf('billeder/danmark/kurve.svg')).toContain('2024: 5.989, 2026: 6.096.');
    const { pages } = await readPdf(readFileSync(join(site, 'danmark.pdf')));
    expect(pages.join(' ')).toContain('6.096');
  });

  it('gives Dragør’s old reason where it is held against 2024, and to no figure of 2026 alone', () => {
    const said = filesThatSay(OLD_REASON);
    // Pages, tables and drawings with the change since 2024, and the data.
    const withChange =
      /^(index\.html|(kommune|sammenlign|region\/oestdanmark)\/index\.html|kommune\/dragoer\/|data\/|oembed\/(\d+\/)?kommune\/dragoer\.json$|indlejr\/dragoer\.json$|(embed\/v1|billeder)\/.*(tal|tabel|udvikling|kurve|sammenlign|kort-aendring)(\.svg|\/index\.html)$)/;
    expect(said).toContain('kommune/dragoer/index.html');
    expect(said).toContain('embed/v1/kommune/dragoer/udvikling/index.html');
    expect(said).toContain('embed/v1/kommune/dragoer/kurve/index.html');
    expect(said.filter((path) => !withChange.test(path))).toEqual([]);
    for (const path of said) expect(fileOf(path)).toContain(`Det høje tal i Dragør i 2024 ${OLD_REASON}`);
  });

  it('lets Samsø’s remark travel with its figure', async () => {
    const said = filesThatSay(SAMSOE_REMARK);
    expect(said).toEqual(
      expect.arrayContaining([
        'kommune/samsoe/index.html',
        'embed/v1/kommune/samsoe/tal/index.html',
        'embed/v1/kommune/samsoe/niveau/index.html',
        'embed/v1/danmark/tabel/index.html',
        'billeder/kommune/samsoe/niveau.svg',
        'data/kommuner.csv',
        'data/kommuner-excel.csv',
        'data/kommune/samsoe.json',
      ]),
    );
    const { pages } = await readPdf(readFileSync(join(site, 'kommune/samsoe/samsoe.pdf')));
    expect(pages.join(' ')).toContain(SAMSOE_REMARK);
  });

  it('tells the same in English', async () => {
    expect(textOf('en')).toContain('6,096 people were counted without a home');
    const albertslund = textOf('en/municipality/albertslund');
    expect(albertslund).toContain(
      'In one week in 2026, VIVE counted 45 people experiencing homelessness in Albertslund Municipality, compared with 44 in 2024',
    );
    expect(albertslund).toContain('Region Østdanmark');
    expect(albertslund).not.toMatch(/undefined|NaN|null/);
    expect(textOf('en/region/oestdanmark')).toContain('2026');
    expect(textOf('en/data/changes')).toContain('The 2026 count');
    expect(filesThatSay(SAMSOE_REMARK_IN_ENGLISH)).toEqual(
      expect.arrayContaining([
        'en/municipality/samsoe/index.html',
        'embed/v1/en/kommune/samsoe/tal/index.html',
        'en/images/municipality/samsoe/niveau.svg',
      ]),
    );
    const { pages } = await readPdf(readFileSync(join(site, 'en/municipality/samsoe/samsoe.pdf')));
    expect(pages.join(' ')).toContain(SAMSOE_REMARK_IN_ENGLISH);
  });
});
