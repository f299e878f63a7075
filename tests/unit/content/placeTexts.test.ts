import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset.ts';
import { aboutPage } from '../../../src/content/da/about.ts';
import { methodPage } from '../../../src/content/da/method.ts';
import { regionHeadline } from '../../../src/content/da/region/regionHeadline.ts';
import { regionParagraphs } from '../../../src/content/da/region/regionParagraphs.ts';
import { regionTableFinding } from '../../../src/content/da/region/regionTable.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import { typed } from './records.ts';

const said = (text: Text | undefined) => typed(plain(text ?? []));

describe('the regions', () => {
  it('says what their figures say', () => {
    const region = dataset.regions.find(({ slug }) => slug === 'nordjylland');
    if (region === undefined) throw new Error('no Region Nordjylland');
    const members = dataset.municipalities.filter(({ regionCode }) => regionCode === region.code);
    expect(said(regionHeadline(region))).toBe(
      '433 mennesker i hjemløshed i 2024. Det er 32 færre end i 2022, men faldet kan være tilfældigt.',
    );
    expect(regionParagraphs(region, members, dataset.country).map(said)).toEqual([
      'I Region Nordjylland talte VIVE 433 mennesker i hjemløshed i 2024 mod 465 i 2022, et fald på 7 pct. Det er 7,2 pct. af alle i landet.',
      'Det svarer til 0,7 pr. 1.000 indbyggere, lavere end i landet som helhed (omkring 1,0). Højest i regionen ligger Aalborg med 1,1, lavest Rebild og Vesthimmerlands Kommune med 0,2. Kun på Læsø blev der ikke talt nogen.',
    ]);
    expect(said(regionTableFinding(region))).toBe('1 af 11 kommuner i Region Nordjylland er markeret');
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
    expect(aboutPage({ repositoryUrl: null }).sections.map(({ id }) => id)).toEqual([
      'rapporten',
      'kilder',
      'licenser',
      'privatliv',
      'tilgaengelighed',
      'ydeevne',
    ]);
  });

  it('leads to the issue tracker where there is one', () => {
    const [, , , , accessibility] = aboutPage({ repositoryUrl: 'https://eksempel.dk/kode' }).sections;
    expect(accessibility?.paragraphs.flat()).toContainEqual({
      kind: 'link',
      href: 'https://eksempel.dk/kode/issues',
      text: 'listen over sager ved sidens kode',
    });
  });
});
