import type { PeopleMap } from '../../../../src/charts/people/layoutPeopleMap.ts';
import { dotsOf } from '../../../../src/charts/people/settleOnLattice.ts';
import { dataset } from '../../../../src/dataset.ts';

export interface Counted {
  readonly code: string;
  readonly persons: number;
}

export const counted = dataset.municipalities.map(({ code, counts }): Counted => {
  return { code, persons: counts.find(({ year }) => year === 2024)?.persons ?? NaN };
});

/** Each dot of a cluster, in units. */
export const dotsOfCluster = ({ code, rows, middle }: PeopleMap['clusters'][number]) =>
  dotsOf(rows, middle).map(([x, y]) => ({ code, x, y }));

/** The least distance between dots of two clusters, in units. */
export function leastDistance({ clusters }: PeopleMap): number {
  const dots = clusters.flatMap(dotsOfCluster);
  const cells = Map.groupBy(dots, ({ x, y }) => `${Math.floor(x / 24)} ${Math.floor(y / 24)}`);
  let least = Infinity;
  for (const { code, x, y } of dots) {
    for (const i of [-1, 0, 1]) {
      for (const j of [-1, 0, 1]) {
        for (const other of cells.get(`${Math.floor(x / 24) + i} ${Math.floor(y / 24) + j}`) ?? [])
          if (other.code !== code) least = Math.min(least, Math.hypot(other.x - x, other.y - y));
      }
    }
  }
  return least;
}

export const dotsIn = ({ clusters }: PeopleMap): number =>
  clusters.reduce((sum, { rows, persons }) => sum + (persons === 0 ? 0 : dotsOf(rows, [0, 0]).length), 0);
