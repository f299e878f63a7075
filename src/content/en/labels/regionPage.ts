import type { Region } from '../../../domain/dataset.ts';

export const REGIONS_HEADING = 'The regions side by side';
/** `in Region Sjælland`. */
export const regionLocative = ({ name }: Region): string => `in ${name}`;

/** Above a region's map and bars. */
export const mapHeading = ({ name }: Region): string => `${name} on the map`;
