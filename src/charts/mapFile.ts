import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MunicipalityTopology } from './municipalityTopology.ts';
import { parseTopology } from './parseTopology.ts';

/** `full` for drawings from about 400 px up and for zooming, `thumb` for small maps. */
export type MapDetail = 'full' | 'thumb';

/** In `data/geo/`. */
export const MAP_FILE_NAMES: Readonly<Record<MapDetail, string>> = {
  full: 'kommuner.topo.json',
  thumb: 'kommuner-thumb.topo.json',
};

const read = new Map<string, MunicipalityTopology>();

/**
 * The base map from `data/geo/` under the working directory, or under `DATA_DIR` where that is set.
 * A file is read and parsed once.
 *
 * @throws TypeError where the file is not such a map
 */
export function mapFile(detail: MapDetail): MunicipalityTopology {
  const path = join(process.env.DATA_DIR ?? join(process.cwd(), 'data'), 'geo', MAP_FILE_NAMES[detail]);
  const known = read.get(path);
  if (known !== undefined) return known;
  const topology = parseTopology(JSON.parse(readFileSync(path, 'utf8')), path);
  read.set(path, topology);
  return topology;
}
