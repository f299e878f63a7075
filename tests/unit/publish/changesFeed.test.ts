import { expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { changesFeed } from '../../../src/publish/changesFeed.ts';
import { securityText } from '../../../src/publish/securityText.ts';
import { realFiles } from '../../fixtures/sourceFiles.ts';

const address = (path: string): string => `https://hjemloeshed.example/under${path}`;

const dataset = buildDataset(realFiles);
const NO_ENGLISH = { title: '', text: '' };
const changed = {
  ...dataset,
  dataChanges: [
    { date: '2027-06-01', title: 'Kun Dragør', text: 'Rettet.', english: NO_ENGLISH, codes: ['0155'] },
    { date: '2027-05-01', title: 'Tal & rettelser', text: '1 < 2.', english: NO_ENGLISH, codes: [] },
    ...dataset.dataChanges,
  ],
};
const idsIn = (feed: string): string[] => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);

it('tells each change with its date and its text, escaped', () => {
  const feed = changesFeed(changed, address);
  expect(feed).toContain('<title>Tal &amp; rettelser</title>');
  expect(feed).toContain('<content type="text">1 &lt; 2.</content>');
  expect(feed.match(/<entry>/g)).toHaveLength(3);
  expect(feed).toContain('<updated>2026-11-23T00:00:00Z</updated>');
  expect(feed).toContain('<link rel="self" href="https://hjemloeshed.example/under/data/aendringer.xml"/>');
  expect(feed).toContain('href="https://hjemloeshed.example/under/data/aendringer/#aendring-2027-05-01"');
});

it('keeps its ids, each its own, when the site moves', () => {
  const ids = idsIn(changesFeed(changed, address));
  expect(new Set(ids).size).toBe(4);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(idsIn(changesFeed(changed, (path) => `https://andetsteds.example${path}`))).toEqual(ids);
  // Readers have this one: the first edition's.
  expect(ids.at(-1)).toBe('urn:uuid:fbc7251e-bc74-8b9e-ac41-351d1a0b791d');
});

it('tells a place of its own changes and of those that concern all', () => {
  const place = (code: string, slug: string) => ({
    code,
    name: slug,
    page: `/kommune/${slug}/`,
    feed: `/kommune/${slug}/aendringer.xml`,
  });
  const dragoer = changesFeed(changed, address, place('0155', 'dragoer'));
  const odense = changesFeed(changed, address, place('0461', 'odense'));
  expect(dragoer.match(/<entry>/g)).toHaveLength(3);
  expect(odense.match(/<entry>/g)).toHaveLength(2);
  expect(odense).toContain('<updated>2027-05-01T00:00:00Z</updated>');
  expect(odense).toContain(
    'rel="self" href="https://hjemloeshed.example/under/kommune/odense/aendringer.xml"',
  );
  expect(idsIn(dragoer)[0]).not.toBe(idsIn(odense)[0]);
  expect(idsIn(dragoer).at(-1)).toBe(idsIn(odense).at(-1));
});

it('security.txt names a contact and expires two years after the data', () => {
  expect(securityText('mailto:a@b.example', '2026-11-23', 'https://x.example/.well-known/security.txt')).toBe(
    'Contact: mailto:a@b.example\nExpires: 2028-11-23T00:00:00Z\nPreferred-Languages: da, en\nCanonical: https://x.example/.well-known/security.txt\n',
  );
});
