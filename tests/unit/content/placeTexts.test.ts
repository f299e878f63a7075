import { describe, expect, it } from 'vitest';
import { dataset, regionBySlug } from '../../../src/dataset.ts';
import { aboutPage } from '../../../src/content/about.ts';
import { methodPage } from '../../../src/content/method.ts';
import { regionHeadline } from '../../../src/content/region/regionHeadline.ts';
import { regionParagraphs, regionRemarks } from '../../../src/content/region/regionParagraphs.ts';
import { regionTableFinding } from '../../../src/content/da/region/regionTable.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import { remarkOn, typed } from './records.ts';

const said = (text: Text | undefined) => typed(plain(text ?? []));

describe('the regions', () => {
  it('says what their figures say', () => {
    const region = dataset.regions.find(({ slug }) => slug === 'nordjylland');
    if (region === undefined) throw new Error('no Region Nordjylland');
    const members = dataset.municipalities.filter(({ regionCode }) => regionCode === region.code);
    expect(said(regionHeadline(region))).toBe(
      '433 mennesker i hjemløshed i én uge i 2024. Det er 32 færre end i 2022, men faldet kan være tilfældigt.',
    );
    expect(regionParagraphs(region, members, dataset.country).map(said)).toEqual([
      'I Region Nordjylland talte VIVE 433 mennesker i hjemløshed i én uge i 2024 mod 465 i 2022, et fald på 7 pct. De 433 er 7,2 pct. af alle i landet.',
      'Det svarer til 0,7 pr. 1.000 indbyggere, lavere end i landet som helhed (lige over 1). Højest i regionen ligger Aalborg med 1,1, lavest af dem, hvor nogen er registreret, Vesthimmerlands Kommune med 0,2. Rækkefølgen nederst kan være tilfældig. Kun på Læsø er ingen registreret.',
    ]);
    expect(said(regionTableFinding(region))).toBe(
      '1 af 11 kommuner i Region Nordjylland er markeret i rapporten',
    );
  });
});

describe('the coming region', () => {
  const remarksOf = (slug: string) => regionRemarks(regionBySlug(slug), dataset).map(said);

  it('is told of on the pages of both that become one, as our sum', () => {
    // 2.605 + 855 among 1.911.067 + 852.953.
    const together =
      'Lagt sammen havde de to regioner, Region Hovedstaden og Region Sjælland, 3.460 mennesker i hjemløshed i én uge i 2024, 1,25 pr. 1.000 indbyggere. Det er vores sum.';
    expect(remarksOf('hovedstaden').at(-1)).toBe(together);
    expect(remarksOf('sjaelland').at(-1)).toBe(together);
    expect(remarksOf('nordjylland')).toEqual([]);
  });
});

describe('a region with a doubted rate', () => {
  const extremes = (slug: string, municipalities = dataset.municipalities) => {
    const region = regionBySlug(slug);
    const members = municipalities.filter(({ regionCode }) => regionCode === region.code);
    return said(regionParagraphs(region, members, dataset.country)[1]);
  };

  it('gives the remark of the record, and no reason of its own', () => {
    expect(extremes('hovedstaden')).toContain(
      'Dragør (7,6) holder vi udenfor. Det høje tal i Dragør i 2024 hænger ifølge rapporten sammen med særlige forhold i selve optællingen, og medier har omtalt sagen. Tallet bør ikke stå uden det forbehold. Højest af de øvrige ligger København med 2,1, lavest Allerød med 0,1.',
    );
    const remarks = [remarkOn('rate', 'Talt to gange.')];
    const other = dataset.municipalities.map((m) => (m.slug === 'aalborg' ? { ...m, remarks } : m));
    expect(extremes('nordjylland', other)).toContain(
      'Aalborg (1,1) holder vi udenfor. Aalborg: Talt to gange. Højest af de øvrige ligger Hjørring med 0,8, lavest',
    );
  });
});

describe('a region where one person is counted', () => {
  it('does not compare that person’s rate', () => {
    const region = regionBySlug('syddanmark');
    const members = dataset.municipalities.filter(({ regionCode }) => regionCode === region.code);
    // 8 among 23.894 in Kerteminde, 10 among 29.610 in Nordfyns Kommune.
    expect(said(regionParagraphs(region, members, dataset.country)[1])).toBe(
      'Det svarer til 0,7 pr. 1.000 indbyggere, lavere end i landet som helhed (lige over 1). På Fanø er ét menneske registreret, og sådan et tal sammenligner vi ikke. Højest af de øvrige ligger Haderslev med 1,3, lavest Kerteminde med 0,3. Rækkefølgen øverst og nederst kan være tilfældig.',
    );
  });
});

describe('method and about', () => {
  it('keep their anchors', () => {
    expect(methodPage(dataset).sections.map(({ id }) => id)).toEqual([
      'saadan-taeller-vive',
      'definition',
      'saadan-regner-vi',
      'tilfaeldighed',
      'markering',
      'afvigelser',
      'konkluder-ikke',
    ]);
    expect(aboutPage(null).sections.map(({ id }) => id)).toEqual([
      'rapporten',
      'kilder',
      'licenser',
      'privatliv',
      'tilgaengelighed',
      'ydeevne',
    ]);
  });

  it('leads to the issue tracker where there is one', () => {
    const [, , , , accessibility] = aboutPage('https://eksempel.dk/kode').sections;
    expect(accessibility?.paragraphs.flat()).toContainEqual({
      kind: 'link',
      href: 'https://eksempel.dk/kode/issues',
      text: 'listen over sager ved sidens kode',
    });
  });
});
