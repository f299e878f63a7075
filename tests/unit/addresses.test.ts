import { describe, expect, it } from 'vitest';
import { addressIn } from '../../src/addresses.ts';

const ENGLISH: readonly (readonly [string, string])[] = [
  ['/', '/en/'],
  ['/#kort', '/en/#kort'],
  ['/?kommune=odense', '/en/?kommune=odense'],
  ['/kommune/', '/en/municipalities/'],
  ['/kommune/?sorter=rate', '/en/municipalities/?sorter=rate'],
  ['/kommune/odense/', '/en/municipality/odense/'],
  ['/kommune/odense/odense.pdf', '/en/municipality/odense/odense.pdf'],
  ['/kommune/odense/aendringer.xml', '/en/municipality/odense/changes.xml'],
  ['/kommune/odense/presse.md', '/en/municipality/odense/press.md'],
  ['/region/sjaelland/', '/en/region/sjaelland/'],
  ['/sammenlign/?kommuner=odense,aarhus', '/en/compare/?kommuner=odense,aarhus'],
  ['/indlejr/?sted=odense', '/en/embed/?sted=odense'],
  ['/metode/#tilfaeldighed', '/en/method/#tilfaeldighed'],
  ['/om/', '/en/about/'],
  ['/om/ydeevne/', '/en/about/performance/'],
  ['/presse/', '/en/press/'],
  ['/data/', '/en/data/'],
  ['/data/aendringer/', '/en/data/changes/'],
  ['/data/aendringer.xml', '/en/data/changes.xml'],
  ['/data/ark.zip', '/en/data/sheets.zip'],
  ['/danmark.pdf', '/en/denmark.pdf'],
  ['/finder.json', '/en/finder.json'],
  ['/kort-linjer.json', '/en/map-lines.json'],
  ['/historien/odense.json', '/en/story/odense.json'],
  ['/billeder/danmark.png', '/en/images/denmark.png'],
  ['/billeder/danmark/kort.svg', '/en/images/denmark/kort.svg'],
  ['/billeder/kommune/odense/kurve.png', '/en/images/municipality/odense/kurve.png'],
  ['/billeder/region/sjaelland.png', '/en/images/region/sjaelland.png'],
  ['/embed/v1/kommune/odense/kort/', '/embed/v1/en/kommune/odense/kort/'],
  ['/embed/v1/sammenlign/?kommuner=odense', '/embed/v1/en/sammenlign/?kommuner=odense'],
  ['/oembed/800/danmark.json', '/oembed/en/800/danmark.json'],
];

describe('an address', () => {
  it.each(ENGLISH)('of %s is %s in English', (danish, english) => {
    expect(addressIn('en', danish)).toBe(english);
    expect(addressIn('da', danish)).toBe(danish);
  });

  it.each([
    '/data/kommuner.csv',
    '/data/kommune/odense.json',
    '/embed.js',
    '/ikon.svg',
    '/forside.png',
    '/robots.txt',
    '/404.html',
  ])('of what stands once stays: %s', (path) => {
    expect(addressIn('en', path)).toBe(path);
  });
});
