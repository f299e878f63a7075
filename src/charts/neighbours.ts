import { neighbors } from 'topojson-client';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { onceFor } from '../domain/onceFor.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';

/**
 * Which municipalities touch on land on this generalised map, in the order of their codes. Those that
 * meet only across water (Vesthimmerland and Jammerbugt across the Limfjord) don't touch.
 */
export const neighbours: (
  topology: MunicipalityTopology,
) => ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]> = onceFor(({ objects }) => {
  const { geometries } = objects.kommuner;
  const touching = neighbors(geometries);
  return new Map(
    geometries.map(({ id }, i) => [
      id,
      (touching[i] ?? []).flatMap((j) => geometries[j]?.id ?? []).toSorted(),
    ]),
  );
});
