import { readFileSync } from 'node:fs';
import { mapFile } from '../../../src/charts/mapFile.ts';
import type { MunicipalityTopology } from '../../../src/charts/municipalityTopology.ts';

/** The real maps and register, which the tests of drawings are about. */
export const full: MunicipalityTopology = mapFile('full');
export const thumb: MunicipalityTopology = mapFile('thumb');

const lines = readFileSync('data/register/kommuner.csv', 'utf8').trim().split('\n').slice(1);
export const regionOf: ReadonlyMap<string, string> = new Map(
  lines.map((line) => {
    const cells = line.split(';');
    return [cells[0] ?? '', cells[6] ?? ''];
  }),
);
export const codes: readonly string[] = [...regionOf.keys()];

/** The item with a code. */
export function byCode<T extends { readonly code: string }>(items: readonly T[], code: string): T {
  const item = items.find((candidate) => candidate.code === code);
  if (item === undefined) throw new RangeError(`no ${code}`);
  return item;
}
