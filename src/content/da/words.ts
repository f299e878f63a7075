import * as format from './figures.ts';
import { chance } from './figures/chance.ts';
import { curve } from './figures/curve.ts';
import { chartLabels } from './labels/charts.ts';

/** What figures are worded with, in Danish. */
export const da = {
  format,
  labels: chartLabels,
  chance,
  curve,
} as const;
