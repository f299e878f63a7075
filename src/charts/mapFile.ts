import { join } from 'node:path';
import { BoundaryError } from './boundaryError.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';
import { parseTopology } from './parseTopology.ts';
import { readOrRefuse } from './readOrRefuse.ts';

/** `full` for drawings from about 400 px up and for zooming, `thumb` for small maps. */
export type MapDetail = 'full' | 'thumb';

/** In `data/geo/`. */
export const MAP_FILE_NAMES: Readonly<Record<MapDetail, string>> = {
  full: 'kommuner.topo.json',
  thumb: 'kommuner-thumb.topo.json',
};

/** As in the repository: `data/geo/kommuner.topo.json`. */
export const mapPath = (detail: MapDetail): string => `data/geo/${MAP_FILE_NAMES[detail]}`;

const read = new Map<string, MunicipalityTopology>();

function parsed(text: string, detail: MapDetail): MunicipalityTopology {
  try {
    return parseTopology(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new BoundaryError((words) => words.mapDamaged(mapPath(detail), reason));
  }
}

/**
 * The base map from `data/geo/` under the working directory, or under `DATA_DIR` where that is set.
 * A file is read and parsed once.
 *
 * @throws BoundaryError where the file can't be read or is not such a map
 */
export function mapFile(detail: MapDetail): MunicipalityTopology {
  const path = join(process.env.DATA_DIR ?? join(process.cwd(), 'data'), 'geo', MAP_FILE_NAMES[detail]);
  const known = read.get(path);
  if (known !== undefined) return known;
  const bytes = readOrRefuse(path, (code) => (words) => words.mapUnreadable(mapPath(detail), code));
  const topology = parsed(bytes.toString('utf8'), detail);
  read.set(path, topology);
  return topology;
}
