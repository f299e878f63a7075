import { changeMeasure } from './changeMeasure.ts';
import { countMeasure } from './countMeasure.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { rateMeasure } from './rateMeasure.ts';

/** The measures of the national map. The first is the one that a reader sees first. */
export const MAP_MEASURES: readonly [MapMeasure, ...MapMeasure[]] = [
  rateMeasure,
  countMeasure,
  changeMeasure,
];
