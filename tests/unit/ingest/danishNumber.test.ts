import { describe, expect, it } from 'vitest';
import { en } from '../../../src/ingest/messages/en.ts';
import type { Reading } from '../../../src/ingest/reading.ts';
import {
  printCount,
  printPercent,
  printRate,
  readDanishCount,
  readDanishPercent,
  readDanishRate,
} from '../../../src/ingest/danishNumber.ts';

/** What is said of a text that can't be read. */
const remedyOf = (reading: Reading<unknown>) => ('tell' in reading ? reading.tell(en).remedy : 'it was read');

describe('a count', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['52', 52],
    ['999', 999],
    ['1.370', 1370],
    ['12.370', 12370],
    ['5.961.249', 5961249],
  ])('%s is %i', (text, value) => {
    expect(readDanishCount(text)).toEqual({ value });
  });

  it.each([
    ['1370', 'Write 1.370.'],
    ['12370', 'Write 12.370.'],
    ['1.37', 'A program with English settings'],
    ['1370.', 'Compare with the printed table'],
    ['13.70', 'A program with English settings'],
    ['0.370', 'Compare with the printed table'],
    ['1..370', 'Compare with the printed table'],
    ['1,370', 'has no comma'],
    ['2,5', 'has no comma'],
    ['2.5', 'A program with English settings'],
    ['-5', 'cannot be negative'],
    ['−5', 'cannot be negative'],
    ['05', 'Compare with the printed table'],
    ['+5', 'Compare with the printed table'],
    ['1 370', 'Compare with the printed table'],
    ['1e3', 'Compare with the printed table'],
    ['١٢', 'Compare with the printed table'],
    ['O', 'Compare with the printed table'],
    ['', 'Write 0 if nobody was counted'],
    ['-', 'Write 0 if the source says that nobody was counted'],
    ['..', 'Find the exact figure'],
    ['<5', 'Find the exact figure'],
    ['ca. 5', 'Find the exact figure'],
    ['NaN', 'Compare with the printed table'],
    ['52*', 'Delete the star here'],
  ])('%j is refused: %s', (text, remedy) => {
    expect(remedyOf(readDanishCount(text))).toContain(remedy);
  });
});

describe('a percentage', () => {
  it.each([
    ['', null],
    ['0%', 0],
    ['5%', 5],
    ['-15%', -15],
    ['450%', 450],
    ['1100%', 1100],
    ['1.100%', 1100],
  ])('%j is %s', (text, value) => {
    expect(readDanishPercent(text)).toEqual({ value });
  });

  it.each([
    ['+5%', 'Leave the plus out'],
    ['−15%', 'ordinary hyphen: -15%'],
    ['15 %', 'Leave out the space'],
    ['-15', 'Write -15%.'],
    ['-0%', 'Compare'],
    ['05%', 'Compare'],
    ['-', 'Compare'],
    ['7,5%', 'Compare'],
    ['--15%', 'Compare'],
    ['%', 'Compare'],
    ['5%*', 'Delete the star here'],
  ])('%j is refused: %s', (text, remedy) => {
    expect(remedyOf(readDanishPercent(text))).toContain(remedy);
  });
});

describe('a rate', () => {
  it.each([
    ['-', null],
    ['1,6', 1.6],
    ['0,1', 0.1],
    ['7,6', 7.6],
    ['12,0', 12],
  ])('%j is %s', (text, value) => {
    expect(readDanishRate(text)).toEqual({ value });
  });

  it.each([
    ['1.6', 'comma: 1,6'],
    ['–', 'ordinary hyphen'],
    ['', 'Compare'],
    ['1,60', 'Compare'],
    ['1', 'Write 1,0: a spreadsheet program drops a zero'],
    ['1,', 'Compare'],
    [',6', 'Compare'],
    ['01,6', 'Compare'],
    ['-1,6', 'Compare'],
    ['1,6*', 'Delete the star here'],
  ])('%j is refused: %s', (text, remedy) => {
    expect(remedyOf(readDanishRate(text))).toContain(remedy);
  });
});

describe('printing in messages', () => {
  it('is as the report prints', () => {
    expect([0, 999, 1370, 5961249].map(printCount)).toEqual(['0', '999', '1.370', '5.961.249']);
    expect([0.1, 1, 7.6].map(printRate)).toEqual(['0,1', '1,0', '7,6']);
    expect([-15, 0, null].map(printPercent)).toEqual(['-15%', '0%', '']);
  });
});
