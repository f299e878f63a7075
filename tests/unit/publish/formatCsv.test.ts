import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { formatCsv } from '../../../src/publish/formatCsv.ts';

it('writes what a CSV reader reads back', () => {
  const rows = [
    { a: '0101', b: 1.6, c: 'tekst, med "citat"\nog linje' },
    { a: '', b: -8, c: 'æøå' },
  ];
  const text = formatCsv(rows);
  expect(text).toBe('a,b,c\n0101,1.6,"tekst, med ""citat""\nog linje"\n,-8,æøå\n');
  expect(Papa.parse(text.trimEnd(), { header: true }).data).toEqual([
    { a: '0101', b: '1.6', c: 'tekst, med "citat"\nog linje' },
    { a: '', b: '-8', c: 'æøå' },
  ]);
});
