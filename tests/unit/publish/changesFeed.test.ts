import { expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { changesFeed } from '../../../src/publish/changesFeed.ts';
import { securityText } from '../../../src/publish/securityText.ts';
import { realFiles } from '../../fixtures/sourceFiles.ts';

const address = (path: string): string => `https://hjemloeshed.example/under${path}`;

it('tells each change with a lasting id, its date and its text, escaped', () => {
  const dataset = buildDataset(realFiles);
  const feed = changesFeed(
    {
      ...dataset,
      dataChanges: [{ date: '2027-05-01', title: 'Tal & rettelser', text: '1 < 2.' }, ...dataset.dataChanges],
    },
    address,
  );
  expect(feed).toContain('<id>https://hjemloeshed.example/under/data/aendringer/#aendring-2027-05-01</id>');
  expect(feed).toContain('<title>Tal &amp; rettelser</title>');
  expect(feed).toContain('<content type="text">1 &lt; 2.</content>');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed).toContain('<updated>2026-11-23T00:00:00Z</updated>');
  expect(feed).toContain('<link rel="self" href="https://hjemloeshed.example/under/data/aendringer.xml"/>');
});

it('security.txt names a contact and expires two years after the data', () => {
  expect(securityText('mailto:a@b.example', '2026-11-23', 'https://x.example/.well-known/security.txt')).toBe(
    'Contact: mailto:a@b.example\nExpires: 2028-11-23T00:00:00Z\nPreferred-Languages: da, en\nCanonical: https://x.example/.well-known/security.txt\n',
  );
});
