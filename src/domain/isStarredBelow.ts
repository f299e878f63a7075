import type { Municipality } from './dataset.ts';
import { isAboveLine } from './rate.ts';

/** Whether it carries the report's mark, whose printed rate is rounded up to 1, without lying above 1. */
export const isStarredBelow = ({ flagged, rate }: Pick<Municipality, 'flagged' | 'rate'>): boolean =>
  flagged && !isAboveLine(rate);
