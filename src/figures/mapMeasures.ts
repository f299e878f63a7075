import { changeMeasure } from './changeMeasure.ts';
import type { MapMeasure } from './mapMeasure.ts';
import { rateMeasure } from './rateMeasure.ts';

/** The measures that fill the national map's shapes. The first is the one that a reader sees first; people have a map of their own. */
export const MAP_MEASURES: readonly [MapMeasure, ...MapMeasure[]] = [rateMeasure, changeMeasure];
