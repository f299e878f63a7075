import { geoIdentity, geoPath, type GeoContext } from 'd3';
import type { Box } from './denmarkProjection.ts';
import type { Position } from './municipalityTopology.ts';
import type { Ring } from './ringsOf.ts';

/** Keeps the lines that a geoPath draws, as points. */
class LineCollector implements GeoContext {
  readonly lines: Position[][] = [];
  moveTo(x: number, y: number): void {
    this.lines.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.push([x, y]);
  }
  arc(): void {
    throw new TypeError('a map has no arcs of circles');
  }
  beginPath(): void {
    this.lines.length = 0;
  }
  closePath(): void {
    // Rings are closed by nature.
  }
}

/** The part of a shape inside a box; where it is cut, its edge follows the box. */
export function clipRings(rings: readonly Ring[], [x0, y0, x1, y1]: Box): Ring[] {
  const collector = new LineCollector();
  const coordinates = rings.flatMap((ring) => {
    const [first] = ring;
    return first === undefined ? [] : [[...ring, first]];
  });
  const clip = geoIdentity().clipExtent([
    [x0, y0],
    [x1, y1],
  ]);
  geoPath(clip, collector)({ type: 'Polygon', coordinates });
  return collector.lines;
}

/** The parts of lines inside a box. */
export function clipLines(lines: readonly (readonly Position[])[], [x0, y0, x1, y1]: Box): Position[][] {
  const collector = new LineCollector();
  const clip = geoIdentity().clipExtent([
    [x0, y0],
    [x1, y1],
  ]);
  geoPath(clip, collector)({ type: 'MultiLineString', coordinates: lines.map((line) => [...line]) });
  return collector.lines;
}
