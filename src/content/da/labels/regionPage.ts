import type { Region } from '../../../domain/dataset.ts';

export const REGIONS_HEADING = 'Regionerne side om side';
/** `i Region Sjælland`. */
export const regionLocative = ({ name }: Region): string => `i ${name}`;

/** Above a region's map and bars. */
export const mapHeading = ({ name }: Region): string => `${name} på kortet`;
