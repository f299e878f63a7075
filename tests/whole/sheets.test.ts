import { beforeAll, describe, expect, it } from 'vitest';
import { currentRegions, dataset, municipalitiesOf, regionBySlug } from '../../src/dataset.ts';
import { neighbourCodes } from '../../src/figures/mapGeometry.ts';
import { manuscriptOf } from '../../src/publish/sheets/manuscriptOf.ts';
import { sheetBytes } from '../../src/publish/sheets/sheetBytes.ts';
import { countrySheet, municipalitySheet, regionSheet } from '../../src/publish/sheets/sheets.ts';
import { typeset } from '../../src/publish/sheets/typesetter.ts';
import { publishedJson } from '../fixtures/publishedFiles.ts';
import { allTags, countPages, type ReadPdf, readPdf, type Tag } from '../fixtures/readPdf.ts';

interface ReadSheet extends ReadPdf {
  readonly code: string;
  readonly name: string;
  readonly size: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** All rows of a published table. */
function rowsOf(path: string): Record<string, unknown>[] {
  const json = publishedJson(path);
  const rows = isRecord(json) ? json['raekker'] : undefined;
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
}
const municipalities = new Map(rowsOf('kommuner.json').map((row) => [row['kommunekode'], row]));
const regions = new Map(rowsOf('regioner.json').map((row) => [row['regionskode'], row]));
const numbersIn = (row: Record<string, unknown> | undefined): number[] =>
  Object.values(row ?? {}).filter((value) => typeof value === 'number');

const remarkOf = (row: Record<string, unknown> | undefined): string => {
  const remark = row?.['bemaerkning'];
  return typeof remark === 'string' ? remark : '';
};

const tagsOf = ({ tags }: ReadPdf): Tag[] => tags.flatMap(allTags);
const ofRole = (pdf: ReadPdf, role: RegExp): Tag[] => tagsOf(pdf).filter((tag) => role.test(tag.role));

/** `1.387`, `−8`, `0,98`: how many decimals it is written with, and what it says without its sign. */
const NUMBER = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;
const valueOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));
const decimalsOf = (text: string): number => text.split(',')[1]?.length ?? 0;

/** Typed by hand: what a sheet says that is no figure of the place. */
const ELSEWHERE = new Set([
  // The unit, the line, the report's mark as it is printed, and how many are marked.
  '1.000',
  '1',
  '1,0',
  '31',
  '98',
  // Paragraphs of the law, section 85 a and 110; the numbers of the questions.
  '85',
  '110',
  '2',
  '3',
  '4',
  '5',
  // Years and the date of the data; licences.
  '2009',
  '2011',
  '2013',
  '2015',
  '2017',
  '2019',
  '2022',
  '2024',
  '2025',
  '2026',
  '23',
  '4,0',
  // Values of the scales of curves and of rates.
  '50',
  '100',
  '150',
  '200',
  '500',
  '1.500',
  '0',
  '0,5',
  '1,5',
  '2',
  '2,0',
]);

let sheets: readonly ReadSheet[] = [];
beforeAll(async () => {
  const read: ReadSheet[] = [];
  for (const municipality of dataset.municipalities) {
    const bytes = await sheetBytes(municipalitySheet(municipality).sheet());
    read.push({
      ...(await readPdf(bytes)),
      code: municipality.code,
      name: municipality.name,
      size: bytes.length,
    });
  }
  sheets = read;
}, 240_000);

describe("a municipality's sheet", () => {
  it('is one page, for all 98', () => {
    expect(sheets).toHaveLength(98);
    expect(sheets.filter(({ pages }) => pages.length !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('weighs at most 120 KB', () => {
    expect(
      sheets.filter(({ size }) => size > 120_000).map(({ name, size }) => `${name} ${String(size)}`),
    ).toEqual([]);
  });

  it("says no figure that the place's, its neighbours', its region's or the country's JSON lacks", () => {
    const country = rowsOf('landet.json').flatMap(numbersIn);
    const foreign = sheets.flatMap((sheet) => {
      const own = municipalities.get(sheet.code);
      const series = rowsOf('lange-serier.json').filter((row) => row['kommunekode'] === sheet.code);
      const known = [
        ...numbersIn(own),
        ...neighbourCodes(sheet.code).flatMap((code) => numbersIn(municipalities.get(code))),
        ...numbersIn(regions.get(own?.['regionskode'])),
        ...series.flatMap(numbersIn),
        ...country,
      ].map(Math.abs);
      // What a remark says is data too: `noter.csv`.
      const remarked = new Set(
        [sheet.code, ...neighbourCodes(sheet.code)].flatMap(
          (code) => remarkOf(municipalities.get(code)).match(NUMBER) ?? [],
        ),
      );
      const said = new Set(sheet.pages.join(' ').match(NUMBER) ?? []);
      return [...said]
        .filter((text) => !ELSEWHERE.has(text) && !remarked.has(text))
        .filter(
          (text) =>
            !known.some((value) => Math.abs(value - valueOf(text)) <= 0.5 * 10 ** -decimalsOf(text) + 1e-9),
        )
        .map((text) => `${sheet.name}: ${text}`);
    });
    expect(foreign).toEqual([]);
  });

  it('says its own count, change, rates and range of ranks', () => {
    const plain = (value: unknown): string =>
      String(value)
        .replace('-', '−')
        .replace(/\B(?=(\d{3})+$)/, '.');
    for (const {
      code,
      pages: [text = ''],
    } of sheets) {
      const own = municipalities.get(code);
      const change = Number(own?.['aendring_2022_2024']);
      const [from, to] = [own?.['placering_2024_fra'], own?.['placering_2024_til']];
      expect(text).toContain(plain(own?.['antal_2024']));
      expect(text).toContain(plain(own?.['antal_2022']));
      expect(text).toContain(`${change > 0 ? '+' : ''}${plain(change)}`);
      expect(text).toContain(from === to ? `nr. ${String(from)}` : `nr. ${String(from)}–${String(to)}`);
    }
  });

  it('is titled, Danish, and says that it is PDF/UA-1', async () => {
    for (const { title, language } of sheets) {
      expect(title).toMatch(/^\p{Lu}.+: .+ i hjemløshed i én uge i 2024$/u);
      expect(language).toBe('da');
    }
    const [first] = dataset.municipalities;
    if (first === undefined) throw new Error('no municipalities');
    const bytes = await sheetBytes(municipalitySheet(first).sheet());
    const raw = bytes.toString('latin1');
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    // Every font is embedded as a subset: its name begins with six letters.
    const fonts = [...raw.matchAll(/\/FontName\s*\/([^/\s>]+)/g)].map((match) => match[1] ?? '');
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((font) => !/^[A-Z]{6}\+Source/.test(font))).toEqual([]);
  });

  it('is tagged: one title, headings below it, a table with heads, a text for each picture', () => {
    for (const sheet of sheets) {
      expect(ofRole(sheet, /^H1$/).map(({ text }) => text)).toHaveLength(1);
      expect(ofRole(sheet, /^H2$/).length).toBeGreaterThanOrEqual(6);
      expect(ofRole(sheet, /^H[3-6]$/)).toEqual([]);
      expect(ofRole(sheet, /^TH$/).map(({ text }) => text)).toEqual([
        'Sted',
        '2022',
        '2024',
        'Ændring',
        'Pr. 1.000, 2022',
        'Pr. 1.000, 2024',
      ]);
      expect(ofRole(sheet, /^TR$/)).toHaveLength(4);
      expect(ofRole(sheet, /^Figure$/).length).toBeGreaterThanOrEqual(2);
      expect(ofRole(sheet, /^Figure$/).filter(({ alt }) => alt === null || alt.length < 20)).toEqual([]);
    }
  });

  it('is read in the order that one would tell it in', () => {
    const odense = sheets.find(({ name }) => name === 'Odense');
    if (odense === undefined) throw new Error('no Odense');
    const order = ofRole(odense, /^(H\d|Table|Figure)$/).map(({ role, text }) =>
      role.startsWith('H') ? text : role,
    );
    expect(order.slice(0, -2)).toEqual(ODENSE);
    expect(order.slice(-2)).toEqual([expect.stringMatching(/nabo/i), 'Figure']);
  });
});

describe("a region's booklet", () => {
  it('has a page for the region, one for its table and one for each municipality', async () => {
    for (const region of currentRegions) {
      expect(await countPages(await sheetBytes(regionSheet(region).sheet()))).toBe(
        2 + municipalitiesOf(region).length,
      );
    }
  }, 240_000);

  it('has a bookmark for each of them, and headings below the region’s own', async () => {
    const pdf = await readPdf(await sheetBytes(regionSheet(regionBySlug('nordjylland')).sheet()));
    const [first, ...others] = ofRole(pdf, /^H[12]$/).map(({ role, text }) => `${role} ${text}`);
    expect(first).toBe('H1 Region Nordjylland');
    expect(others).toEqual(expect.arrayContaining(['H2 Kommunerne', 'H2 Brønderslev', 'H2 Aalborg']));
    expect(pdf.bookmarks).toEqual(NORDJYLLAND);
    const [, table = ''] = pdf.pages;
    for (const name of NORDJYLLAND.slice(2)) expect(table).toContain(name);
  }, 120_000);
});

describe('a sheet', () => {
  it('is the same bytes each time', async () => {
    const [first] = dataset.municipalities;
    if (first === undefined) throw new Error('no municipalities');
    const manuscript = manuscriptOf(municipalitySheet(first).sheet());
    expect((await typeset(manuscript)).equals(await typeset(manuscript))).toBe(true);
  });

  it('of the country is two pages', async () => {
    const { pages, tags } = await readPdf(await sheetBytes(countrySheet().sheet()));
    expect(pages).toHaveLength(2);
    expect(
      tags
        .flatMap(allTags)
        .filter(({ role }) => role === 'Figure')
        .every(({ alt }) => (alt ?? '').length > 20),
    ).toBe(true);
  });

  it('that does not hold its text is refused, and never cut off', async () => {
    const [first] = dataset.municipalities;
    if (first === undefined) throw new Error('no municipalities');
    const sheet = municipalitySheet(first).sheet();
    const [page] = sheet.pages;
    const long = { ...page, left: [...page.left, ...page.left] };
    await expect(typeset(manuscriptOf({ ...sheet, pages: [long] }))).rejects.toThrow(
      /does not hold its column of words/,
    );
  });

  it('in whose fonts a letter is missing is refused', () => {
    const [first] = dataset.municipalities;
    if (first === undefined) throw new Error('no municipalities');
    expect(() => manuscriptOf({ ...municipalitySheet(first).sheet(), title: 'Łódź' })).toThrow(/no "Ł"/);
  });
});

/** Typed by hand from the sheet as it is seen, before the map. */
const ODENSE = [
  'Odense',
  'Odense, regionen og landet',
  'Table',
  'Fem spørgsmål til kommunen',
  'Det, der virker',
  'Kommunen har selv fortalt',
  'Det, tællingen ikke ser',
  '95 mennesker i 2024, 117 i 2022',
  'Figure',
  'Mere end halveret, fra 208 i 2009 til 95 i 2024',
  'Figure',
  'Klart under 1 pr. 1.000',
  'Figure',
];

/** The bookmarks below each other, typed by hand: the report's table of the region. */
const NORDJYLLAND = [
  'Region Nordjylland',
  'Kommunerne',
  'Brønderslev',
  'Frederikshavn',
  'Hjørring',
  'Jammerbugt',
  'Læsø',
  'Mariagerfjord',
  'Morsø Kommune',
  'Rebild',
  'Thisted',
  'Vesthimmerlands Kommune',
  'Aalborg',
];
