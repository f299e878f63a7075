import type { Position } from 'geojson';

/** Degrees within which two vertices are one: some 3 m, below what any drawing shows. */
const TOLERANCE = 3e-5;

/**
 * Makes vertices that lie within a few metres of each other the same, so that borders which two
 * municipalities draw a little apart become one and no sliver is left between them.
 *
 * @param rings of all shapes, in degrees; rings that fold to less than an area are left out, with their holes
 */
export function snapVertices(shapes: readonly Position[][][]): Position[][][] {
  const kept = new Map<string, Position>();
  const cell = ([x = 0, y = 0]: Position): [number, number] => [
    Math.floor(x / TOLERANCE),
    Math.floor(y / TOLERANCE),
  ];
  const snap = (at: Position): Position => {
    const [cx, cy] = cell(at);
    for (const dx of [0, -1, 1]) {
      for (const dy of [0, -1, 1]) {
        const near = kept.get(`${cx + dx} ${cy + dy}`);
        if (near && Math.hypot((near[0] ?? 0) - (at[0] ?? 0), (near[1] ?? 0) - (at[1] ?? 0)) <= TOLERANCE)
          return near;
      }
    }
    kept.set(`${cx} ${cy}`, at);
    return at;
  };
  const snapRing = (ring: Position[]): Position[] => {
    const snapped = ring.map(snap);
    return snapped.filter((at, i) => i === 0 || at !== snapped[i - 1]);
  };
  return shapes.map((rings) => {
    const [outer = [], ...holes] = rings.map(snapRing);
    // A hole without its outer ring would become land.
    return [outer, ...holes].filter((ring) => outer.length > 3 && ring.length > 3);
  });
}
