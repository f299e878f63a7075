import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { formatCsv } from '../../../src/publish/formatCsv.ts';

it('writes what a CSV reader reads back', () => {
  const lines = [
    ['a', 'b', 'c'],
    ['0101', '1.6', 'tekst, med "citat"\nog linje'],
    ['', '-8', 'æøå'],
  ];
  const text = formatCsv(lines);
  expect(text).toBe('a,b,c\n0101,1.6,"tekst, med ""citat""\nog linje"\n,-8,æøå\n');
  expect(Papa.parse(text.trimEnd()).data).toEqual(lines);
});

it('quotes the separator that is used, and no other', () => {
  const lines = [['1,6', 'a;b']];
  expect(formatCsv(lines, { separator: ';', lineEnd: '\r\n' })).toBe('1,6;"a;b"\r\n');
});
