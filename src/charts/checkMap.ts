import { geoArea, geoContains } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { findCrossings } from './findCrossings.ts';
import { ENCLAVES, ISLANDS, KNOWN_PLACES, PLAUSIBLE_AREA, type KnownPlace } from './mapFacts.ts';
import { polygonsOf, type MunicipalityTopology, type Position } from './municipalityTopology.ts';
import type { MapDetail } from './mapFile.ts';
import { neighbours } from './neighbours.ts';
import { polygonRings, type Ring } from './ringsOf.ts';

/** Square kilometres per steradian: the square of the earth's mean radius. */
const KM2_PER_STERADIAN = 6371.0088 ** 2;

const closed = (ring: Ring): Position[] => [...ring, ...ring.slice(0, 1)];
const polygon = (rings: readonly Ring[]) => ({ type: 'Polygon' as const, coordinates: rings.map(closed) });

function checkCodes(topology: MunicipalityTopology, codes: readonly MunicipalityCode[]): string[] {
  const ids = topology.objects.kommuner.geometries.map(({ id }) => id);
  return [
    ...codes.filter((code) => !ids.includes(code)).map((code) => `${code} of the register is not on the map`),
    ...ids.filter((id) => !codes.includes(id)).map((id) => `${id} on the map is not in the register`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is on the map twice`),
  ];
}

/** An arc is a coast, used once, or a border, used once in each direction. */
function checkArcs({ arcs, objects }: MunicipalityTopology): string[] {
  const uses = new Map<number, number>();
  const rings = objects.kommuner.geometries.flatMap((geometry) => polygonsOf(geometry).flat());
  for (const signed of rings.flat()) uses.set(signed, (uses.get(signed) ?? 0) + 1);
  const useProblems = arcs.flatMap((_, i) => {
    const [forward, backward] = [uses.get(i) ?? 0, uses.get(~i) ?? 0];
    return forward > 1 || backward > 1 || forward + backward === 0
      ? [`arc ${i} is used ${forward} times forward and ${backward} times backward`]
      : [];
  });
  const ends = (signed: number): [string, string] => {
    const arc = (signed < 0 ? arcs[~signed]?.toReversed() : arcs[signed]) ?? [];
    return [arc.at(0)?.join() ?? '', arc.at(-1)?.join() ?? ''];
  };
  const gaps = rings
    .filter((ring) => ring.some((signed, i) => ends(ring.at(i - 1) ?? signed)[1] !== ends(signed)[0]))
    .map((ring) => `the arcs of the ring ${ring.join(' ')} do not meet`);
  return [...useProblems, ...gaps];
}

/** On the sphere a ring's inside lies to its right: wound the other way it holds the rest of the globe. */
function checkAreas(topology: MunicipalityTopology): string[] {
  const [least, most] = PLAUSIBLE_AREA;
  return topology.objects.kommuner.geometries.flatMap((geometry) => {
    const polygons = polygonRings(topology, geometry);
    const wrong = polygons
      .flatMap((rings) => rings.map((ring, i) => geoArea(polygon([ring])) > 2 * Math.PI === i > 0))
      .filter((right) => !right).length;
    if (wrong > 0) return [`${geometry.id} has ${wrong} rings that are wound the wrong way`];
    const km2 = polygons.reduce((sum, rings) => sum + geoArea(polygon(rings)), 0) * KM2_PER_STERADIAN;
    return km2 >= least && km2 <= most ? [] : [`${geometry.id} has an area of ${km2.toFixed(1)} km²`];
  });
}

function checkNeighbours(topology: MunicipalityTopology, codes: readonly MunicipalityCode[]): string[] {
  const touching = neighbours(topology);
  const expected = [...ISLANDS.map((code) => [code] as const), ...ENCLAVES];
  return expected
    .filter(([code]) => codes.includes(code))
    .flatMap(([code, ...only]) => {
      const found = (touching.get(code) ?? []).join(' ');
      return found === only.join(' ')
        ? []
        : [`${code} touches ${found || 'nothing'}, not ${only.join(' ') || 'nothing'}`];
    });
}

function checkPlaces(topology: MunicipalityTopology, places: readonly KnownPlace[]): string[] {
  const shapes = topology.objects.kommuner.geometries.map((geometry) => ({
    code: geometry.id,
    shape: {
      type: 'MultiPolygon' as const,
      coordinates: polygonRings(topology, geometry).map((rings) => polygon(rings).coordinates),
    },
  }));
  return places.flatMap(({ name, at, code }) => {
    const found = shapes.filter(({ shape }) => geoContains(shape, at)).map((shape) => shape.code);
    return found.join() === code ? [] : [`${name} lies in ${found.join(' ') || 'the sea'}, not in ${code}`];
  });
}

/**
 * Whether a map of the municipalities is sound: codes, arcs, crossings, winding and areas on the
 * sphere, neighbours that are known, places in the right shape.
 *
 * @param codes the municipalities of the register; what is known of others is passed over
 * @param detail in the thumb, whose smallest harbours and islets are gone, places on narrow land are passed over
 * @returns what is wrong, one English line each; empty where all is well
 */
export function checkMap(
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
  detail: MapDetail,
): string[] {
  return [
    ...checkCodes(topology, codes),
    ...checkArcs(topology),
    ...findCrossings(topology.arcs),
    ...checkAreas(topology),
    ...checkNeighbours(topology, codes),
    ...checkPlaces(
      topology,
      KNOWN_PLACES.filter(
        ({ code, narrowLand }) => codes.includes(code) && (detail === 'full' || !narrowLand),
      ),
    ),
  ];
}
