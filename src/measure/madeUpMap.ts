/** A map file as it stands on disk, as far as it is added to. */
interface MapFile {
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly arcs: number[][][];
  readonly objects: { readonly kommuner: { readonly geometries: unknown[] } };
}

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && key in value;

/** The map itself is checked when it is read; here only what is added to must be there. */
const isMapFile = (value: unknown): value is MapFile =>
  has(value, 'transform') &&
  has(value.transform, 'scale') &&
  has(value.transform, 'translate') &&
  has(value, 'arcs') &&
  Array.isArray(value.arcs) &&
  has(value, 'objects') &&
  has(value.objects, 'kommuner') &&
  has(value.objects.kommuner, 'geometries') &&
  Array.isArray(value.objects.kommuner.geometries);

/** A region's areas are squares beside each other in a block of five by five. */
const SIDE = 5;
export const AREAS_OF_BLOCK = SIDE * SIDE;
const BLOCKS_BESIDE = 11;
/** In the Kattegat, where there is room; degrees. */
const ORIGIN: readonly [number, number] = [11.2, 56.3];
const CELL = 0.01;

/**
 * Adds a square of 0.01° for each made-up area, which shares its sides with those beside it, so that it
 * has neighbours, borders and a coast like a real one.
 *
 * @param text of a map file, whose own shapes stay as they are
 * @param codes of the made-up areas, 25 to a block
 * @throws TypeError where the text is no quantised TopoJSON
 */
export function withMadeUpShapes(text: string, codes: readonly string[]): string {
  const file: unknown = JSON.parse(text);
  if (!isMapFile(file)) throw new TypeError('the map file is no quantised topology of kommuner');
  const { scale, translate } = file.transform;
  const unit = (axis: 0 | 1, degrees: number): number => Math.round(degrees / scale[axis]);
  const cell = [unit(0, CELL), unit(1, CELL)] as const;
  const origin = [unit(0, ORIGIN[0] - translate[0]), unit(1, ORIGIN[1] - translate[1])] as const;
  const arcs = [...file.arcs];
  const known = new Map<string, number>();
  /** The side that begins at a corner of the grid and goes one cell to the east or to the north. */
  const side = (x: number, y: number, axis: 0 | 1): number => {
    const key = `${x} ${y} ${axis}`;
    const index = known.get(key) ?? arcs.length;
    if (index === arcs.length) {
      const step = axis === 0 ? [cell[0], 0] : [0, cell[1]];
      arcs.push([[origin[0] + x * cell[0], origin[1] + y * cell[1]], step]);
      known.set(key, index);
    }
    return index;
  };
  const geometries = codes.map((id, i) => {
    const block = Math.floor(i / AREAS_OF_BLOCK);
    const place = i % AREAS_OF_BLOCK;
    // Blocks adjoin, as regions do: were each an island, every drawing of the country would grow with them.
    const x = (block % BLOCKS_BESIDE) * SIDE + (place % SIDE);
    const y = Math.floor(block / BLOCKS_BESIDE) * SIDE + Math.floor(place / SIDE);
    const ring = [side(x, y, 1), side(x, y + 1, 0), ~side(x + 1, y, 1), ~side(x, y, 0)];
    return { type: 'Polygon', id, arcs: [ring] };
  });
  const all = [...file.objects.kommuner.geometries, ...geometries];
  return JSON.stringify({
    ...file,
    arcs,
    objects: { kommuner: { ...file.objects.kommuner, geometries: all } },
  });
}
