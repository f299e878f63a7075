import { describe, expect, it } from 'vitest';
import { parseTopology } from '../../../src/charts/parseTopology.ts';

const square = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [0, 2],
      [2, 0],
      [0, -2],
      [-2, 0],
    ],
  ],
  transform: { scale: [0.5, 0.25], translate: [8, 55] },
  objects: {
    kommuner: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: '0825', arcs: [[0]] }] },
  },
};

describe('parsing a topology', () => {
  it('undoes the quantisation', () => {
    expect(parseTopology(square).arcs[0]).toEqual([
      [8, 55],
      [8, 55.5],
      [9, 55.5],
      [9, 55],
      [8, 55],
    ]);
  });

  it('leaves positions alone where nothing is quantised', () => {
    const { transform, ...plain } = square;
    expect(transform).toBeDefined();
    expect(parseTopology(plain).arcs[0]?.[2]).toEqual([2, 0]);
  });

  const withGeometry = (geometry: unknown): unknown => ({
    ...square,
    objects: { kommuner: { geometries: [geometry] } },
  });
  it.each([
    ['no topology', { type: 'FeatureCollection' }, 'it is not a TopoJSON topology'],
    ['no object kommuner', { ...square, objects: {} }, 'it has no object "kommuner"'],
    ['no arcs', { ...square, arcs: [] }, 'arcs is not a list with something in it'],
    ['a point without y', { ...square, arcs: [[[1]]] }, 'a point of an arc is not a pair of numbers'],
    ['a bad scale', { ...square, transform: { scale: 1 } }, 'transform.scale is not a pair of numbers'],
    [
      'a number as code',
      withGeometry({ type: 'Polygon', id: 825, arcs: [[0]] }),
      'id 825 is not a four-digit code',
    ],
    [
      'an arc too many',
      withGeometry({ type: 'Polygon', id: '0825', arcs: [[1]] }),
      '0825 names an arc that is not there',
    ],
    [
      'a reversed arc too many',
      withGeometry({ type: 'Polygon', id: '0825', arcs: [[-2]] }),
      '0825 names an arc',
    ],
    [
      'a line',
      withGeometry({ type: 'LineString', id: '0825', arcs: [0] }),
      '0825 is a "LineString", not a polygon',
    ],
    [
      'an empty ring',
      withGeometry({ type: 'Polygon', id: '0825', arcs: [[]] }),
      'a ring of 0825 is not a list',
    ],
    ['nothing', null, 'it is not a TopoJSON topology'],
  ])('refuses %s by name', (_, value, message) => {
    expect(() => parseTopology(value)).toThrow(message);
  });
});
