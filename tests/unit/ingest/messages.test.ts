import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { da } from '../../../src/ingest/messages/da.ts';
import { en } from '../../../src/ingest/messages/en.ts';

const elsewhere = globSync('src/**/*.ts')
  .filter((path) => !path.includes('/messages/'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the words of the checks', () => {
  it('are the same kinds in both languages, in the same order', () => {
    expect(Object.keys(da.faults)).toEqual(Object.keys(en.faults));
  });

  it.each(Object.keys(en.faults))('%s is told somewhere', (kind) => {
    expect(elsewhere).toMatch(new RegExp(`'${kind}'`));
  });
});
