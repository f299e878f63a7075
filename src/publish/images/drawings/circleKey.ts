import { circleRadius } from '../../../charts/layoutCircles.ts';
import { number } from '../../../content/da/figures.ts';
import { colour, label, moved, stroke, type Drawing } from './marks.ts';

/** The scale of a map's circles. @param persons largest first @param k as the map's circles have it */
export function circleKey(persons: readonly number[], k: number): Drawing {
  const circles = persons.map((count) => ({ count, r: circleRadius(count, k) }));
  const widest = Math.max(...circles.map(({ r }) => r));
  const base = 2 * widest;
  const parts = circles.map(({ count, r }) =>
    [
      `<circle cx="${widest}" cy="${base - r}" r="${r}" fill="none" stroke="${colour('line')}"/>`,
      stroke(`M${widest} ${base - 2 * r}H${2 * widest + 12}`, 'line'),
      label(number(count).text, 2 * widest + 16, base - 2 * r + 5, { soft: true }),
    ].join(''),
  );
  return { svg: moved(parts.join(''), 1, 8), height: base + 10 };
}
