import * as format from '#words/figures.ts';
import { chance } from '#words/figures/chance.ts';
import { countsTable } from '#words/figures/countsTable.ts';
import { dots } from '#words/figures/dots.ts';
import { funnel } from '#words/figures/funnel.ts';
import { level } from '#words/figures/level.ts';
import { levelGroups } from '#words/figures/levelGroups.ts';
import { frame } from '#words/figures/frame.ts';
import { place } from '#words/figures/place.ts';
import { shares } from '#words/figures/shares.ts';
import { views } from '#words/figures/views.ts';
import { comparedRates } from '#words/figures/comparedRates.ts';
import { keyFigures } from '#words/figures/keyFigures.ts';
import { rateStrip } from '#words/figures/rateStrip.ts';
import { regionBars } from '#words/figures/regionBars.ts';
import { changeMeasure } from '#words/figures/changeMeasure.ts';
import { peopleMap } from '#words/figures/peopleMap.ts';
import { curve } from '#words/figures/curve.ts';
import { mapShape } from '#words/figures/mapShape.ts';
import { nationalMap } from '#words/figures/nationalMap.ts';
import { neighbourMap } from '#words/figures/neighbourMap.ts';
import { regionMap } from '#words/figures/regionMap.ts';
import { rateMeasure } from '#words/figures/rateMeasure.ts';
import { chartLabels } from '#words/labels/charts.ts';

/** Every word that figures are worded with, in the language that is built. */
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

export type Words = typeof words;
