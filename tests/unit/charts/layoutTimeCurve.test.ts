import { describe, expect, it } from 'vitest';
import { layoutTimeCurve } from '../../../src/charts/layoutTimeCurve.ts';

const counts = (pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([year, persons]) => ({ year, persons }));
const country = counts([
  [2009, 4998],
  [2011, 5290],
  [2013, 5820],
  [2015, 6138],
  [2017, 6635],
  [2019, 6431],
  [2022, 5789],
  [2024, 5989],
]);
const odense = counts([
  [2009, 208],
  [2011, 178],
  [2013, 110],
  [2015, 173],
  [2017, 113],
  [2019, 125],
  [2022, 117],
  [2024, 95],
]);
const margins = { top: 30, right: 10, bottom: 30, left: 10 };

describe('the curve over time', () => {
  const curve = layoutTimeCurve(country, { width: 700, height: 300, margins, markers: [2023] });

  it('follows the calendar: three years take half as much again as two', () => {
    const x = (year: number) => curve.points.find((point) => point.year === year)?.x ?? NaN;
    expect((x(2022) - x(2019)) / (x(2019) - x(2017))).toBeCloseTo(1.5, 1);
    expect(x(2009)).toBe(10);
    expect(x(2024)).toBe(690);
  });

  it('starts from zero', () => {
    const [first] = curve.points;
    expect((curve.baseline - (first?.y ?? 0)) / (curve.baseline - 30)).toBeCloseTo(4998 / 6635, 2);
    expect(curve.baseline).toBe(270);
  });

  it('knows every year, and which had a count', () => {
    expect(curve.years).toHaveLength(16);
    expect(curve.years.filter(({ counted }) => !counted).map(({ year }) => year)).toContain(2021);
    expect(curve.years.find(({ year }) => year === 2022)?.counted).toBe(true);
  });

  it('has round grid values', () => {
    expect(curve.grid.map(({ persons }) => persons)).toEqual([2000, 4000, 6000]);
  });

  it('writes every grid value where neither the curve nor a count stands', () => {
    const labels = (width: number, height: number) =>
      layoutTimeCurve(country, {
        width,
        height,
        margins: { top: 34, right: 20, bottom: 32, left: 4 },
      }).grid.map(({ persons, label }) => `${persons} ${label?.at ?? 'unlabelled'}`);
    expect(labels(480, 300)).toEqual(['2000 start', '4000 start', '6000 start']);
    // On a phone the count of 2011 stands below its point, where 4.000 would.
    expect(labels(288, 260)).toEqual(['2000 start', '4000 unlabelled', '6000 start']);
  });

  it('writes no grid value over the line of an event', () => {
    const falling = [
      { year: 2009, persons: 100 },
      { year: 2011, persons: 95 },
      { year: 2024, persons: 10 },
    ];
    const sides = (markers: number[]) =>
      layoutTimeCurve(falling, {
        width: 288,
        height: 260,
        margins: { top: 34, right: 20, bottom: 32, left: 20 },
        markers,
      }).grid.map(({ label }) => label?.at);
    // The curve begins where the highest value would stand to the left, so all stand to the right.
    expect(sides([])).toContain('end');
    expect(sides([2023 + 9 / 12])).not.toContain('end');
  });

  it('marks the reform between the counts before and after it', () => {
    expect(curve.markers).toEqual([{ year: 2023, x: 644.7 }]);
  });

  it('spans periods from count to count', () => {
    const spans = [
      { fromYear: 2009, toYear: 2017 },
      { fromYear: 2009, toYear: 2019 },
    ];
    const marked = layoutTimeCurve(country, { width: 700, height: 300, margins, spans });
    const x = (year: number) => marked.points.find((point) => point.year === year)?.x;
    expect(marked.spans).toEqual([
      { x1: x(2009), x2: x(2017) },
      { x1: x(2009), x2: x(2019) },
    ]);
  });

  it('labels a local minimum below and the top above', () => {
    const side = (year: number) => curve.points.find((point) => point.year === year)?.labelSide;
    expect(side(2022)).toBe('below');
    expect(side(2017)).toBe('above');
    expect(side(2024)).toBe('above');
  });

  it('anchors the outer labels inwards', () => {
    expect(curve.points.at(0)?.anchor).toBe('start');
    expect(curve.points.at(-1)?.anchor).toBe('end');
  });

  it.each([
    ['the country', country, 328],
    ['the country', country, 280],
    ['Odense', odense, 328],
  ])('keeps the labels of %s apart at width %3$i', (_, series, width) => {
    const size = { width: 36, height: 15 };
    const { points } = layoutTimeCurve(series, { width, height: 280, margins, labelSize: size });
    const boxes = points.map(({ x, y, labelSide, anchor }) => ({
      left: x - size.width * { start: 0, middle: 0.5, end: 1 }[anchor],
      top: labelSide === 'above' ? y - 8 - size.height : y + 8,
    }));
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = Math.abs(a.left - b.left) >= size.width || Math.abs(a.top - b.top) >= size.height;
        expect(apart).toBe(true);
      }
    }
  });

  it('lies on the axis where all counts are 0', () => {
    const flat = layoutTimeCurve(
      counts([
        [2022, 0],
        [2024, 0],
      ]),
      { width: 328, height: 200, margins },
    );
    expect(flat.points.map(({ y }) => y)).toEqual([170, 170]);
  });

  it('needs two years', () => {
    expect(() => layoutTimeCurve(counts([[2024, 3]]), { width: 328, height: 200, margins })).toThrow(
      'at least two years',
    );
  });
});
