import { geoArea, geoContains } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { findCrossings } from './findCrossings.ts';
import type { MapProblem } from './messages/mapWords.ts';
import { ENCLAVES, ISLANDS, KNOWN_PLACES, PLAUSIBLE_AREA, type KnownPlace } from './mapFacts.ts';
import { polygonsOf, type MunicipalityTopology, type Position } from './municipalityTopology.ts';
import type { MapDetail } from './mapFile.ts';
import { neighbours } from './neighbours.ts';
import { polygonRings, type Ring } from './ringsOf.ts';

/** Square kilometres per steradian: the square of the earth's mean radius. */
const KM2_PER_STERADIAN = 6371.0088 ** 2;

const closed = (ring: Ring): Position[] => [...ring, ...ring.slice(0, 1)];
const polygon = (rings: readonly Ring[]) => ({ type: 'Polygon' as const, coordinates: rings.map(closed) });

/** A problem that is told of a municipality's code alone. */
const told =
  (kind: 'notOnMap' | 'notInRegister' | 'twiceOnMap') =>
  (code: string): MapProblem =>
  (words) =>
    words[kind](code);

/** Codes of the register and of the map that don't meet. */
export function checkMapCodes(
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
): MapProblem[] {
  const ids = topology.objects.kommuner.geometries.map(({ id }) => id);
  return [
    ...codes.filter((code) => !ids.includes(code)).map(told('notOnMap')),
    ...ids.filter((id) => !codes.includes(id)).map(told('notInRegister')),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map(told('twiceOnMap')),
  ];
}

/** An arc is a coast, used once, or a border, used once in each direction. */
function checkArcs({ arcs, objects }: MunicipalityTopology): MapProblem[] {
  const uses = new Map<number, number>();
  const rings = objects.kommuner.geometries.flatMap((geometry) => polygonsOf(geometry).flat());
  for (const signed of rings.flat()) uses.set(signed, (uses.get(signed) ?? 0) + 1);
  const useProblems = arcs.flatMap((_, i): MapProblem[] => {
    const [forward, backward] = [uses.get(i) ?? 0, uses.get(~i) ?? 0];
    return forward > 1 || backward > 1 || forward + backward === 0
      ? [(words) => words.arcUse(i, forward, backward)]
      : [];
  });
  const ends = (signed: number): [string, string] => {
    const arc = (signed < 0 ? arcs[~signed]?.toReversed() : arcs[signed]) ?? [];
    return [arc.at(0)?.join() ?? '', arc.at(-1)?.join() ?? ''];
  };
  const gaps = rings
    .filter((ring) => ring.some((signed, i) => ends(ring.at(i - 1) ?? signed)[1] !== ends(signed)[0]))
    .map(
      (ring): MapProblem =>
        (words) =>
          words.arcsApart(ring.join(' ')),
    );
  return [...useProblems, ...gaps];
}

/** On the sphere a ring's inside lies to its right: wound the other way it holds the rest of the globe. */
function checkAreas(topology: MunicipalityTopology): MapProblem[] {
  const [least, most] = PLAUSIBLE_AREA;
  return topology.objects.kommuner.geometries.flatMap((geometry): MapProblem[] => {
    const polygons = polygonRings(topology, geometry);
    const wrong = polygons
      .flatMap((rings) => rings.map((ring, i) => geoArea(polygon([ring])) > 2 * Math.PI === i > 0))
      .filter((right) => !right).length;
    if (wrong > 0) return [(words) => words.woundWrong(geometry.id, wrong)];
    const km2 = polygons.reduce((sum, rings) => sum + geoArea(polygon(rings)), 0) * KM2_PER_STERADIAN;
    return km2 >= least && km2 <= most ? [] : [(words) => words.area(geometry.id, km2.toFixed(1))];
  });
}

function checkNeighbours(topology: MunicipalityTopology, codes: readonly MunicipalityCode[]): MapProblem[] {
  const touching = neighbours(topology);
  const expected = [...ISLANDS.map((code) => [code] as const), ...ENCLAVES];
  return expected
    .filter(([code]) => codes.includes(code))
    .flatMap(([code, ...only]): MapProblem[] => {
      const found = (touching.get(code) ?? []).join(' ');
      return found === only.join(' ') ? [] : [(words) => words.touches(code, found, only.join(' '))];
    });
}

function checkPlaces(topology: MunicipalityTopology, places: readonly KnownPlace[]): MapProblem[] {
  const shapes = topology.objects.kommuner.geometries.map((geometry) => ({
    code: geometry.id,
    shape: {
      type: 'MultiPolygon' as const,
      coordinates: polygonRings(topology, geometry).map((rings) => polygon(rings).coordinates),
    },
  }));
  return places.flatMap(({ name, at, code }): MapProblem[] => {
    const found = shapes.filter(({ shape }) => geoContains(shape, at)).map((shape) => shape.code);
    return found.join() === code ? [] : [(words) => words.liesIn(name, found.join(' '), code)];
  });
}

/**
 * Whether a map of the municipalities is sound: codes, arcs, crossings, winding and areas on the
 * sphere, neighbours that are known, places in the right shape.
 *
 * @param codes the municipalities of the register; what is known of others is passed over
 * @param detail in the thumb, whose smallest harbours and islets are gone, places on narrow land are passed over
 * @returns what is wrong, a line each; empty where all is well
 */
export function checkMap(
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
  detail: MapDetail,
): MapProblem[] {
  return [
    ...checkMapCodes(topology, codes),
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
