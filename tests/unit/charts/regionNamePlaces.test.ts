import { describe, expect, it } from 'vitest';
import { layoutRegionMap } from '../../../src/charts/layoutRegionMap.ts';
import { mapFile } from '../../../src/charts/mapFile.ts';
import { regionNamePlaces } from '../../../src/charts/regionNamePlaces.ts';
import { municipalityByCode } from '../../../src/dataset.ts';
import { regionOf } from '../../../src/figures/mapGeometry.ts';

const [KOBENHAVN, DRAGOR, GRIBSKOV, HOVEDSTADEN] = ['0101', '0155', '0270', '1084'];

describe('where names want to stand on a region', () => {
  const map = layoutRegionMap(mapFile('full'), HOVEDSTADEN, { width: 600, regionOf });
  const places = regionNamePlaces(
    map,
    (code) => municipalityByCode(code).name,
    new Set([KOBENHAVN, DRAGOR]),
    {
      letter: 6.8,
      lines: 16,
    },
  );
  const boundsOf = (code: string) => map.shapes.find((shape) => shape.code === code)?.bounds ?? [0, 0, 0, 0];

  it.each([KOBENHAVN, DRAGOR])('%s, which is told of and small, stands in the sea to its right', (code) => {
    const place = places.find((one) => one.code === code);
    expect(place?.anchor).toBe('start');
    const [left, , right] = boundsOf(code);
    expect(place?.anchorX).toBeGreaterThan((left + right) / 2);
    // And a name is as long as its letters.
    expect((place?.x ?? 0) - (place?.anchorX ?? 0)).toBeCloseTo(((place?.name.length ?? 0) * 6.8) / 2, 5);
  });

  it('Gribskov stands in its own middle', () => {
    const place = places.find((one) => one.code === GRIBSKOV);
    expect(place).toMatchObject({ name: 'Gribskov', anchor: 'middle' });
    expect(place?.x).toBe(place?.anchorX);
  });

  it('has the whole region, and nobody else', () => {
    expect(places).toHaveLength(29);
  });
});
