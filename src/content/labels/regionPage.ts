import type { Region } from '../../domain/dataset.ts';

/** Above a region's map and bars. */
export const mapHeading = ({ name }: Region): string => `${name} på kortet`;
