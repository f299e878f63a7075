import * as format from './figures.ts';
import { chance } from './figures/chance.ts';
import { countsTable } from './figures/countsTable.ts';
import { curve } from './figures/curve.ts';
import { dots } from './figures/dots.ts';
import { frame } from './figures/frame.ts';
import { shares } from './figures/shares.ts';
import { views } from './figures/views.ts';
import { comparedRates } from './figures/comparedRates.ts';
import { keyFigures } from './figures/keyFigures.ts';
import { rateStrip } from './figures/rateStrip.ts';
import { regionBars } from './figures/regionBars.ts';
import { chartLabels } from './labels/charts.ts';

/** What figures are worded with, in Danish. */
export const da = {
  format,
  labels: chartLabels,
  chance,
  countsTable,
  curve,
  dots,
  frame,
  shares,
  views,
  comparedRates,
  keyFigures,
  rateStrip,
  regionBars,
} as const;
