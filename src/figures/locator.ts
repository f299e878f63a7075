import { layoutLocator } from '../charts/layoutLocator.ts';
import { mapFile } from '../charts/mapFile.ts';
import type { Municipality, Region } from '../domain/dataset.ts';
import type { Words } from '../content/words.ts';
import type { MapPart } from './mapBody.ts';
import { frame, pathGroup } from './mapShapes.ts';
import { line } from './mark.ts';

const WIDTH = 160;

/** Where in the country a municipality lies. */
export function locator(municipality: Municipality, region: Region, words: Words): MapPart {
  const { width, height, land, own, bornholmFrame, around } = layoutLocator(
    mapFile('thumb'),
    municipality.code,
    { width: WIDTH },
  );
  return {
    part: 'locator',
    alt: words.neighbourMap.locatorAlt(municipality, region),
    notes: [],
    drawing: {
      width,
      height,
      marks: [
        pathGroup([
          { ...line(land, 'line', { strokeWidth: 0.6 }), fill: 'land' },
          { kind: 'path', d: own, fill: 'ink' },
        ]),
        frame(bornholmFrame),
        { kind: 'rect', ...around, stroke: 'ink', strokeWidth: 1.5 },
      ],
    },
  };
}
