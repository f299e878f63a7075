import * as format from './figures.ts';
import { chance } from './figures/chance.ts';
import { countsTable } from './figures/countsTable.ts';
import { dots } from './figures/dots.ts';
import { funnel } from './figures/funnel.ts';
import { level } from './figures/level.ts';
import { levelGroups } from './figures/levelGroups.ts';
import { frame } from './figures/frame.ts';
import { place } from './figures/place.ts';
import { shares } from './figures/shares.ts';
import { views } from './figures/views.ts';
import { comparedRates } from './figures/comparedRates.ts';
import { keyFigures } from './figures/keyFigures.ts';
import { rateStrip } from './figures/rateStrip.ts';
import { regionBars } from './figures/regionBars.ts';
import { changeMeasure } from './figures/changeMeasure.ts';
import { peopleMap } from './figures/peopleMap.ts';
import { curve } from './figures/curve.ts';
import { mapShape } from './figures/mapShape.ts';
import { nationalMap } from './figures/nationalMap.ts';
import { neighbourMap } from './figures/neighbourMap.ts';
import { regionMap } from './figures/regionMap.ts';
import { rateMeasure } from './figures/rateMeasure.ts';
import { chartLabels } from './labels/charts.ts';

/** What figures are worded with, in English. */
export const words = {
  format,
  labels: chartLabels,
  chance,
  countsTable,
  curve,
  dots,
  frame,
  funnel,
  level,
  levelGroups,
  place,
  shares,
  /** The last part of an address, which never changes its meaning. */
  views: { ...views, 'kort-aendring': changeMeasure.view },
  comparedRates,
  keyFigures,
  rateStrip,
  regionBars,
  mapShape,
  nationalMap,
  peopleMap,
  changeMeasure,
  neighbourMap,
  rateMeasure,
  regionMap,
} as const;
