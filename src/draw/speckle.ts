import type { Mark } from '../figures/mark.ts';
import { classInker } from './classInker.ts';
import { type SvgOptions, svgMarks } from './svgMarks.ts';

export const SPECKLE_ID = 'speckle';
/** In units of the maps' paths. */
const STEP = 12;

/** The filling of what has no value, short strokes, as round marks are people; stands once in a page or image that uses it. */
export function speckleDefinition(options: SvgOptions): string {
  const ground: Mark = { kind: 'rect', x: 0, y: 0, width: STEP, height: STEP, fill: 'paper' };
  const dot: Mark = { kind: 'path', d: 'M4 8l4-4', stroke: 'line', strokeWidth: 3 };
  return `<defs><pattern id="${SPECKLE_ID}" patternUnits="userSpaceOnUse" width="${STEP}" height="${STEP}">${svgMarks([ground, dot], options)}</pattern></defs>`;
}

/** Whether something is filled with it. */
export const usesSpeckle = (marks: readonly Mark[]): boolean =>
  marks.some((mark) => {
    if (mark.kind === 'group' || mark.kind === 'link') return usesSpeckle(mark.marks);
    return (mark.kind === 'path' || mark.kind === 'rect') && mark.fill === 'speckle';
  });

/** An element for a page or embed, before the drawings and legends that are filled with it. */
export const speckleSheet = (): string =>
  `<svg class="speckle-sheet" width="0" height="0" aria-hidden="true">${speckleDefinition({ inker: classInker })}</svg>`;
