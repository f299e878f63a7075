import type { MunicipalityCode } from '../domain/dataset.ts';
import { BoundaryError } from './boundaryError.ts';
import { checkMapCodes } from './checkMap.ts';
import { mapFile, mapPath } from './mapFile.ts';

/**
 * Looks whether both maps of the data folder can be read and show the municipalities of the register;
 * `npm run map:check` looks at their shapes as well.
 *
 * @throws BoundaryError where they can't or don't
 */
export function requireMaps(codes: readonly MunicipalityCode[]): void {
  for (const detail of ['full', 'thumb'] as const) {
    const problems = checkMapCodes(mapFile(detail), codes);
    if (problems.length === 0) continue;
    throw new BoundaryError((words) =>
      words.mapOutOfDate(
        mapPath(detail),
        problems.map((tell) => tell(words)),
      ),
    );
  }
}
