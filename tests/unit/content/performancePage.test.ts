import { describe, expect, it } from 'vitest';
import { pageName } from '../../../src/content/da/performance/pageNames.ts';
import { performanceSections } from '../../../src/measure/performanceSections.ts';
import { plain } from '../../../src/content/text.ts';
import type { BuildCost, Measurements } from '../../../src/measure/performance.ts';
import { measurements } from '../../../src/measure/measurements.ts';
import { PAGE_KINDS } from '../../../src/measure/pageKinds.ts';

const build = (areas: number, pages: number, coreSeconds: number): BuildCost => ({
  areas,
  pages,
  files: pages * 2,
  bytes: pages * 50_000,
  seconds: coreSeconds / 2,
  coreSeconds,
  peakMemory: 412_300_000,
});

const measured: Measurements = {
  date: '2026-11-26',
  machine: {
    cores: 2,
    processor: 'Prøveprocessor',
    memory: 8_200_000_000,
    node: '24.21.0',
    chromium: '150.0',
    load: 0.4,
  },
  runs: 5,
  pages: [
    {
      kind: 'municipality',
      path: '/kommune/albertslund/',
      firstPaint: 912,
      largestPaint: 1240,
      layoutShift: 0,
      longTasks: 0,
      longestTask: 0,
      requests: 9,
      bytes: 84_400,
      bytesByKind: { html: 11_000, css: 8_000, script: 4_000, font: 60_000, other: 1_400 },
    },
  ],
  bare: {
    kind: 'bare',
    path: '/bar/',
    firstPaint: 344,
    largestPaint: 361,
    layoutShift: 0,
    longTasks: 1,
    longestTask: 74,
    requests: 1,
    bytes: 2_100,
    bytesByKind: { html: 2_100, css: 0, script: 0, font: 0, other: 0 },
  },
  embeds: {
    embeds: 20,
    ready: 9_640,
    longTasks: 1,
    longestTask: 61,
    longestHeard: 72,
    bareLongestHeard: 88,
    requests: 21,
    bytes: 67_700,
  },
  builds: [build(98, 500, 10), build(3000, 15_000, 330)],
  whole: { imagesDrawn: build(98, 500, 53), imagesKept: build(98, 500, 16) },
};

const sections = performanceSections(measured);
const section = (id: string) => {
  const found = sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const textOf = (id: string): string => {
  const { paragraphs, after } = section(id);
  return [...paragraphs, ...after].map(plain).join(' ');
};
const cellsOf = (id: string): string[][] =>
  (section(id).table?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : cell.text)),
  );

describe('the page of measurements', () => {
  it('writes seconds, weights and tasks in Danish', () => {
    expect(cellsOf('sider')).toEqual([
      ['En kommune', '0,9 s', '1,2 s', '0', 'under 50 ms', '84 KB', '9'],
      ['Til sammenligning: en bar side', '0,3 s', '0,4 s', '0', '74 ms', '2,1 KB', '1'],
    ]);
    expect(textOf('indlejringer')).toContain('Det sidste var fremme efter 9,6 s, rulningen medregnet.');
    expect(textOf('indlejringer')).toContain('De hentede 68 KB i 21 filer');
    expect(textOf('indlejringer')).toContain('Den længste opgave i et af diagrammerne var 61 ms.');
    expect(textOf('indlejringer')).toContain(
      'var 72 ms. Med tyve bare rammer i stedet for diagrammerne var den 88 ms.',
    );
  });

  it('says where even a bare page misses the mark, and only there', () => {
    expect(textOf('sider')).toContain('Selv den bare side har en opgave på 74 ms.');
    const quick = performanceSections({ ...measured, bare: { ...measured.bare, longestTask: 0 } })[0];
    expect(quick?.after.map(plain).join(' ')).not.toContain('Selv den bare side');
  });

  it('says which goals the figures miss', () => {
    expect(textOf('sider')).toContain('over 50 ms. Det er nået i målingen.');
    expect(textOf('indlejringer')).toContain('Det er ikke nået, hvad angår den længste opgave.');
    expect(textOf('bygning')).toContain('Det er nået i målingen.');
    const [page] = measured.pages;
    if (page === undefined) throw new Error('no page');
    const slow = { ...page, largestPaint: 1501, layoutShift: 0.1, longestTask: 51 };
    const missed = performanceSections({ ...measured, pages: [slow, { ...slow, kind: 'front' }] })[0];
    expect(missed?.after.map(plain).join(' ')).toContain(
      'Det er ikke nået, hvad angår tiden (En kommune), roen på siden (En kommune og Forsiden) og den længste opgave (En kommune og Forsiden).',
    );
    const grown = performanceSections({
      ...measured,
      builds: [build(98, 500, 10), build(3000, 15_000, 380)],
      whole: { imagesDrawn: build(98, 500, 121), imagesKept: build(98, 500, 31) },
    });
    expect(grown.flatMap(({ after }) => after.map(plain)).join(' ')).toContain(
      'Det er ikke nået, hvad angår tiden fra ingenting, tiden med gemte billeder og væksten.',
    );
  });

  it('sets growth of pages beside growth of work', () => {
    expect(cellsOf('bygning')[0]).toEqual(['98', '500', '1.000', '25 MB', '5,0 s', '10,0 s', '412 MB']);
    expect(cellsOf('bygning').at(-1)?.[0]).toBe('Hele siden, billeder gemt fra før');
    expect(textOf('bygning')).toContain(
      'Fra 98 til 3.000 områder bliver der 30,0 gange så mange sider, og processorerne arbejder 33,0 gange så længe.',
    );
  });

  it('says where the machine was busy, and only there', () => {
    expect(textOf('maskinen')).toContain('I gennemsnit ville 0,4 processer bruge en kerne på samme tid.');
    expect(textOf('maskinen')).not.toContain('Andre programmer');
    const busy = performanceSections({ ...measured, machine: { ...measured.machine, load: 7 } }).at(-1);
    expect(busy?.paragraphs.map(plain).join(' ')).toContain('Andre programmer kørte på maskinen imens');
  });

  it('has a name for each kind of page that is measured', () => {
    for (const { kind } of PAGE_KINDS) expect(pageName(kind)).not.toBe('');
    expect(() => pageName('nonsense')).toThrow(RangeError);
  });

  it('shows what was committed: every kind of page, and builds of 98, 1,000 and 3,000 areas', () => {
    expect(measurements.pages.map(({ kind }) => kind)).toEqual(PAGE_KINDS.map(({ kind }) => kind));
    expect(measurements.builds.map(({ areas }) => areas)).toEqual([98, 1000, 3000]);
    for (const { bytes, firstPaint, largestPaint } of measurements.pages) {
      expect(bytes).toBeGreaterThan(1000);
      expect(firstPaint).toBeGreaterThan(0);
      expect(largestPaint).toBeGreaterThanOrEqual(firstPaint);
    }
  });
});
