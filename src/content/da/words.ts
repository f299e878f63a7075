import * as format from './figures.ts';
import { chance } from './figures/chance.ts';
import { countsTable } from './figures/countsTable.ts';
import { curve } from './figures/curve.ts';
import { frame } from './figures/frame.ts';
import { shares } from './figures/shares.ts';
import { views } from './figures/views.ts';
import { chartLabels } from './labels/charts.ts';

/** What figures are worded with, in Danish. */
export const da = {
  format,
  labels: chartLabels,
  chance,
  countsTable,
  curve,
  frame,
  shares,
  views,
} as const;
