import { describe, expect, it } from 'vitest';
import { municipalityBySlug } from '../../../src/dataset.ts';
import { dataCatalog } from '../../../src/publish/dataCatalog.ts';
import { countryStructuredData, municipalityStructuredData } from '../../../src/publish/structuredData.ts';
import { published } from '../../fixtures/publishedFiles.ts';

const graphOf = (json: string): unknown[] => {
  const value: unknown = JSON.parse(json);
  const graph: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, '@graph') : null;
  return Array.isArray(graph) ? graph : [];
};
const field = (thing: unknown, name: string): unknown =>
  typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined;
const listIn = (thing: unknown, name: string): unknown[] => {
  const value = field(thing, name);
  return Array.isArray(value) ? value : [];
};

describe('the catalogue of /data/', () => {
  const [catalog] = graphOf(dataCatalog());
  const sets = listIn(catalog, 'dataset');

  it('has a dataset for each table, with the years that are in it', () => {
    expect(catalog).toMatchObject({ '@type': 'DataCatalog', url: 'https://hjemloeshed.example/data/' });
    expect(sets.map((set) => [field(set, 'url'), field(set, 'temporalCoverage')])).toEqual([
      ['https://hjemloeshed.example/data/#kommuner', '2022/2024'],
      ['https://hjemloeshed.example/data/#regioner', '2022/2024'],
      ['https://hjemloeshed.example/data/#landet', '2009/2024'],
      ['https://hjemloeshed.example/data/#fordelinger', '2024'],
      ['https://hjemloeshed.example/data/#lange-serier', '2009/2024'],
    ]);
  });

  it('says of each what search engines ask for, with the size of its own files', () => {
    for (const set of sets) {
      const description = String(field(set, 'description'));
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(description.length).toBeLessThanOrEqual(5000);
      expect(set).toMatchObject({
        license: 'https://hjemloeshed.example/om/#licenser',
        creator: { name: 'VIVE – Det Nationale Forsknings- og Analysecenter for Velfærd' },
        isBasedOn: { '@type': 'Report' },
      });
      expect(listIn(set, 'variableMeasured').length).toBeGreaterThan(0);
      const name = String(field(set, 'url')).split('#')[1] ?? '';
      expect(listIn(set, 'distribution')).toMatchObject([
        {
          encodingFormat: 'text/csv',
          contentUrl: `https://hjemloeshed.example/data/${name}.csv`,
          contentSize: `${Buffer.byteLength(published(`${name}.csv`))} B`,
        },
        { encodingFormat: 'application/json' },
      ]);
    }
  });
});

it('a municipality names its own files', () => {
  const [, set] = graphOf(municipalityStructuredData(municipalityBySlug('dragoer')));
  expect(listIn(set, 'distribution').map((file) => field(file, 'contentUrl'))).toEqual([
    'https://hjemloeshed.example/data/kommune/dragoer.csv',
    'https://hjemloeshed.example/data/kommune/dragoer.json',
  ]);
});

it('the front page is an article with dates and a publisher', () => {
  expect(graphOf(countryStructuredData('I én uge'))[0]).toMatchObject({
    '@type': 'Article',
    headline: 'I én uge',
    datePublished: '2026-11-23',
    dateModified: '2026-11-23',
    publisher: { '@type': 'Organization', name: 'Hjemløshed i Danmark' },
  });
});
