import { describe, expect, it } from 'vitest';
import { pageName } from '../../../src/content/da/performance/pageNames.ts';
import { performanceSections } from '../../../src/measure/performanceSections.ts';
import { plain } from '../../../src/content/text.ts';
import type { BuildCost, Measurements } from '../../../src/measure/performance.ts';
import { measurements } from '../../../src/measure/measurements.ts';
import { BESIDE_BARE, PAGE_KINDS } from '../../../src/measure/pageKinds.ts';

const build = (areas: number, pages: number, coreSeconds: number): BuildCost => ({
  areas,
  pages,
  files: pages * 2,
  bytes: pages * 50_000,
  seconds: coreSeconds / 2,
  coreSeconds,
  peakMemory: 412_300_000,
});

const occasion = {
  date: '2026-11-26',
  machine: { cores: 2, processor: 'Prøveprocessor', memory: 8_200_000_000, node: '24.21.0', load: 0.4 },
};

const measured: Measurements = {
  pagesOn: { ...occasion, chromium: '150.0' },
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
      blocking: 31,
      requests: 9,
      bytes: 84_400,
      bytesByKind: { html: 11_000, css: 8_000, script: 4_000, font: 60_000, other: 1_400 },
    },
  ],
  besideBare: [
    {
      bare: {
        kind: 'municipality',
        path: '/bar/kommune/albertslund/',
        firstPaint: 744,
        largestPaint: 861,
        layoutShift: 0,
        longTasks: 1,
        longestTask: 74,
        blocking: 24,
        requests: 1,
        bytes: 2_100,
        bytesByKind: { html: 2_100, css: 0, script: 0, font: 0, other: 0 },
      },
      firstPaint: { middle: 1.23, lowest: 1.1, highest: 1.52 },
      largestPaint: { middle: 1.44, lowest: 1.3, highest: 1.61 },
    },
  ],
  embeds: {
    embeds: 20,
    ready: 9_640,
    longTasks: 1,
    longestTask: 61,
    longestHeard: 72,
    bareLongestHeard: 88,
    work: 4_240,
    bareWork: 2_160,
    requests: 21,
    bytes: 67_700,
    bareBytes: 12_300,
  },
  buildsOn: { date: '2026-11-24', machine: { ...occasion.machine, load: 1.2 } },
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
    expect(cellsOf('sider')).toEqual([['En kommune', '0,9 s', '1,2 s', '0', 'under 50 ms', '84 KB', '9']]);
    expect(textOf('indlejringer')).toContain('Det sidste var fremme efter 9,6 s, rulningen medregnet.');
    expect(textOf('indlejringer')).toContain('De hentede 68 KB i 21 filer');
    expect(textOf('indlejringer')).toContain('Den længste opgave i et af diagrammerne var 61 ms.');
    expect(textOf('indlejringer')).toContain(
      'var 72 ms. Med tyve bare rammer, som har de samme ord, var den 88 ms.',
    );
    expect(textOf('indlejringer')).toContain(
      'arbejdede den langsomme processor 4,2 s for artiklen med diagrammer og 2,2 s med bare rammer, som fyldte 12 KB.',
    );
  });

  it('holds pages against bare ones, with the spread of the pairs', () => {
    expect(cellsOf('bare-sider')).toEqual([
      ['En kommune', '0,7 s', '1,23 (1,10–1,52)', '0,9 s', '1,44 (1,30–1,61)', '24 ms', '31 ms'],
    ]);
    expect(textOf('bare-sider')).toContain('som på den bare side. Det er nået i målingen.');
    const [row] = measured.besideBare;
    if (row === undefined) throw new Error('no row');
    const slow = {
      ...row,
      firstPaint: { ...row.firstPaint, middle: 1.41 },
      largestPaint: { ...row.largestPaint, middle: 1.61 },
    };
    const missed = performanceSections({ ...measured, besideBare: [slow] })[1];
    expect(missed?.after.map(plain).join(' ')).toContain(
      'Det er ikke nået, hvad angår det første tegn (En kommune) og den største del (En kommune).',
    );
  });

  it('says where even a bare page misses the mark, and only there', () => {
    expect(textOf('bare-sider')).toContain('Selv en bar side havde en på 74 ms.');
    const besideBare = measured.besideBare.map((row) => ({ ...row, bare: { ...row.bare, longestTask: 0 } }));
    const quick = performanceSections({ ...measured, besideBare })[1];
    expect(quick?.after.map(plain).join(' ')).not.toContain('Selv en bar side');
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
      whole: { imagesDrawn: build(98, 500, 221), imagesKept: build(98, 500, 31) },
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

  it('says when each part was measured, and where the machine was busy, and only there', () => {
    expect(textOf('maskinen')).toContain('Siderne og diagrammerne er målt 26. november 2026');
    expect(textOf('maskinen')).toContain('Bygningen er målt 24. november 2026');
    expect(textOf('maskinen')).toContain('I gennemsnit ville 0,4 processer bruge en kerne på samme tid.');
    expect(textOf('maskinen')).not.toContain('Andre programmer');
    const crowded = { ...measured.buildsOn, machine: { ...occasion.machine, load: 7 } };
    const busy = performanceSections({ ...measured, buildsOn: crowded })
      .at(-1)
      ?.paragraphs.map(plain);
    expect(busy?.[0]).not.toContain('Andre programmer');
    expect(busy?.[1]).toContain('Andre programmer kørte på maskinen imens');
  });

  it('has a name for each kind of page that is measured', () => {
    for (const { kind } of PAGE_KINDS) expect(pageName(kind)).not.toBe('');
    expect(() => pageName('nonsense')).toThrow(RangeError);
  });

  it('shows what was committed: every kind of page, and builds of 98 areas and of many more', () => {
    expect(measurements.pages.map(({ kind }) => kind)).toEqual(PAGE_KINDS.map(({ kind }) => kind));
    expect(measurements.besideBare.map(({ bare }) => bare.kind)).toEqual([...BESIDE_BARE]);
    const [first, ...more] = measurements.builds.map(({ areas }) => areas);
    expect(first).toBe(98);
    expect(Math.max(...more)).toBeGreaterThanOrEqual(1000);
    for (const { bytes, firstPaint, largestPaint } of measurements.pages) {
      expect(bytes).toBeGreaterThan(1000);
      expect(firstPaint).toBeGreaterThan(0);
      expect(largestPaint).toBeGreaterThanOrEqual(firstPaint);
    }
  });
});
