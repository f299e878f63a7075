import { circleRadius, circleScale, layoutCircles } from '../charts/layoutCircles.ts';
import type { MapShape } from '../charts/mapShape.ts';
import type { Words } from '../content/words.ts';
import { dataset, municipalityByCode } from '../dataset.ts';
import type { Municipality } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { type Drawing, line, type Mark } from './mark.ts';

const personsOf = ({ counts }: Municipality): number => latestCount(counts).persons;

/** Lowest count of each class that the legend counts municipalities in; the drawing itself has no classes. */
const STEPS = [500, 100, 50, 10, 1, 0];

const circle = (cx: number, cy: number, r: number): string =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** Circles whose areas are the counts. */
function circles(shapes: readonly MapShape[], countryWidth: number): Mark[] {
  const records = shapes.map(({ code }) => ({ code, persons: personsOf(municipalityByCode(code)) }));
  const at = new Map(shapes.map(({ code, centroid }) => [code, centroid]));
  const drawn = layoutCircles(records, at, circleScale(countryWidth)).map(({ cx, cy, r }) =>
    circle(cx, cy, r),
  );
  return [{ kind: 'path', d: drawn.join(''), fill: 'dot', stroke: 'paper', strokeWidth: 0.8 }];
}

/** The circle of the most people, and those of round numbers. */
function scale(countryWidth: number, words: Words): Drawing {
  const persons = [Math.max(...dataset.municipalities.map(personsOf)), 500, 100];
  const radii = persons.map((count) => circleRadius(count, circleScale(countryWidth)));
  const widest = Math.max(...radii);
  const base = 2 * widest + 8;
  const x = widest + 1;
  return {
    width: 2 * widest + 60,
    height: base + 2,
    marks: persons.flatMap((count, i): Mark[] => {
      const r = radii[i] ?? 0;
      return [
        line(`${circle(x, base - r, r)}M${x} ${base - 2 * r}H${x + widest + 12}`, 'line'),
        {
          kind: 'text',
          x: x + widest + 16,
          y: base - 2 * r + 5,
          text: words.format.number(count).text,
          size: 'small',
        },
      ];
    }),
  };
}

/** The number of people. */
export const countMeasure: MapMeasure = {
  key: 'count',
  value: 'antal',
  imageName: 'kort-antal',
  text: (words) => words.countMeasure.text(dataset),
  legend: (words) => ({
    caption: words.countMeasure.legendCaption(dataset.country.latestYear),
    note: '',
    starred: null,
    rows: STEPS.map((from, i) => {
      const above = STEPS[i - 1] ?? Infinity;
      const label = words.countMeasure.step(from, above - 1);
      const members = dataset.municipalities.map(personsOf).filter((n) => n >= from && n < above).length;
      return { fill: null, label, short: label, members, ruled: false };
    }),
  }),
  title: (municipality, words) => words.mapShape.title(municipality),
  fill: () => 'land',
  fillings: ['land'],
  borders: 'ground',
  named: false,
  over: circles,
  scale,
};
