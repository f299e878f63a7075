import type { ChangeClass } from '../../../domain/changeClass.ts';
import { colour, rect } from './marks.ts';

const HATCH = 10;
const DOTS = 12;

/** Hatching that leans by direction. In units of the maps' paths, as on the page. */
const hatching = (id: string, token: string, degrees: number): string =>
  `<pattern id="${id}" patternUnits="userSpaceOnUse" width="${HATCH}" height="${HATCH}" patternTransform="rotate(${degrees})">${rect(0, 0, HATCH, HATCH, 'paper')}${rect(0, 0, 4, HATCH, token)}</pattern>`;

/** What the fills of changes that may be chance, or that have no percentage, refer to. */
export const changePatterns = (): string =>
  `<defs>${hatching('m-flere', 'up-maybe', 45)}${hatching('m-faerre', 'down-maybe', -45)}<pattern id="m-fra-nul" patternUnits="userSpaceOnUse" width="${DOTS}" height="${DOTS}">${rect(0, 0, DOTS, DOTS, 'paper')}<circle cx="6" cy="6" r="2.5" fill="${colour('line')}"/></pattern></defs>`;

/** The fill of a class: full colour only where the change is beyond chance. */
export const CHANGE_FILLS: Readonly<Record<ChangeClass, string>> = {
  doubled: colour('up-2'),
  more: colour('up-1'),
  fewer: colour('down-1'),
  halved: colour('down-2'),
  'maybe-more': 'url(#m-flere)',
  'maybe-fewer': 'url(#m-faerre)',
  unchanged: colour('land'),
  'from-zero': 'url(#m-fra-nul)',
};
