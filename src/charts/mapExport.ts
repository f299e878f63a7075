import { feature, quantize } from 'topojson-client';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { MunicipalityCode } from '../domain/dataset.ts';
import type { MunicipalityGeometry, MunicipalityTopology } from './municipalityTopology.ts';

/** A tenth of a metre; the map is good to far less. */
const sixDecimals = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
/** Steps across the map's box: some 4 m. */
const QUANTISATION = 1e5;

/** What the published map says of each shape, beside its code. */
export type PropertiesOf = (
  code: MunicipalityCode,
) => Readonly<Record<string, string | number | boolean | null>>;

/** Members that a published map has beside those of its format: whom to name, under which terms. */
export type Members = Readonly<Record<string, string | readonly string[]>>;

/** The base map as GeoJSON (RFC 7946), WGS84, `id` the municipality's code; outer rings anticlockwise. */
export function mapGeoJson(
  topology: MunicipalityTopology,
  propertiesOf: PropertiesOf,
  members: Members,
): FeatureCollection<Polygon | MultiPolygon> {
  return {
    ...members,
    type: 'FeatureCollection',
    features: topology.objects.kommuner.geometries.map((geometry) => ({
      type: 'Feature',
      id: geometry.id,
      properties: propertiesOf(geometry.id),
      geometry: shapeOf(topology, geometry),
    })),
  };
}

/** With the winding of RFC 7946, the opposite of the one that d3 draws on a sphere. */
function shapeOf(topology: MunicipalityTopology, geometry: MunicipalityGeometry): Polygon | MultiPolygon {
  const turned = (rings: Position[][]): Position[][] =>
    rings.map((ring) => ring.toReversed().map((point) => point.map(sixDecimals)));
  if (geometry.type === 'Polygon') {
    const { type, coordinates } = feature(topology, geometry).geometry;
    return { type, coordinates: turned(coordinates) };
  }
  const { type, coordinates } = feature(topology, geometry).geometry;
  return { type, coordinates: coordinates.map(turned) };
}

/** The base map as TopoJSON, quantised, with the same ids and properties. */
export function mapTopoJson(
  topology: MunicipalityTopology,
  propertiesOf: PropertiesOf,
  members: Members,
): object {
  const { type, arcs, objects } = topology;
  const geometries = objects.kommuner.geometries.map((geometry) => ({
    ...geometry,
    properties: propertiesOf(geometry.id),
  }));
  const quantised = quantize(
    { type, arcs, objects: { kommuner: { type: 'GeometryCollection', geometries } } },
    QUANTISATION,
  );
  return { ...members, ...quantised };
}
