import * as format from './values.ts';
import { chanceText } from './figures/chanceText.ts';
import { countsTableText } from './figures/countsTableText.ts';
import { dotsText } from './figures/dotsText.ts';
import { funnelText } from './figures/funnelText.ts';
import { levelText } from './figures/levelText.ts';
import { levelGroupsText } from './figures/levelGroupsText.ts';
import { frame } from '#words/figures/frame.ts';
import { place } from '#words/figures/place.ts';
import { sharesText } from './figures/sharesText.ts';
import { views } from '#words/figures/views.ts';
import { comparedRatesText } from './figures/comparedRatesText.ts';
import { keyFiguresText } from './figures/keyFiguresText.ts';
import { rateStripText } from './figures/rateStripText.ts';
import { regionBarsText } from './figures/regionBarsText.ts';
import { changeMeasureText } from './figures/changeMeasureText.ts';
import { peopleMapText } from './figures/peopleMapText.ts';
import { curveText } from './figures/curveText.ts';
import { mapShapeText } from './figures/mapShapeText.ts';
import { nationalMapText } from './figures/nationalMapText.ts';
import { neighbourMapText } from './figures/neighbourMapText.ts';
import { regionMapText } from './figures/regionMapText.ts';
import { rateMeasureText } from './figures/rateMeasureText.ts';
import { chartLabels } from '#words/labels/charts.ts';

/** Every word that figures are worded with, in the language that is built. */
export const words = {
  format,
  labels: chartLabels,
  chance: chanceText,
  countsTable: countsTableText,
  curve: curveText,
  dots: dotsText,
  frame,
  funnel: funnelText,
  level: levelText,
  levelGroups: levelGroupsText,
  place,
  shares: sharesText,
  /** The last part of an address, which never changes its meaning. */
  views: { ...views, 'kort-aendring': changeMeasureText.view },
  comparedRates: comparedRatesText,
  keyFigures: keyFiguresText,
  rateStrip: rateStripText,
  regionBars: regionBarsText,
  mapShape: mapShapeText,
  nationalMap: nationalMapText,
  peopleMap: peopleMapText,
  changeMeasure: changeMeasureText,
  neighbourMap: neighbourMapText,
  rateMeasure: rateMeasureText,
  regionMap: regionMapText,
} as const;

export type Words = typeof words;
