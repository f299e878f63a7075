import type { Count, Municipality } from '../../../domain/dataset.ts';
import { number, rate } from '../figures.ts';
import type { ValueRows } from '../labels/municipalityCharts.ts';
import {
  COLUMN_MUNICIPALITY,
  COLUMN_PERSONS,
  COLUMN_RATE_LONG,
  COLUMN_YEAR,
  NO_RATE,
} from '../labels/table.ts';

/** The figures of a curve. */
export const seriesValues = (series: readonly Count[]): ValueRows => ({
  head: [COLUMN_YEAR, COLUMN_PERSONS],
  rows: series.map(({ year, persons }) => [String(year), number(persons)]),
});

/** The figures of a map. */
export const rateValues = (municipalities: readonly Municipality[]): ValueRows => ({
  head: [COLUMN_MUNICIPALITY, COLUMN_RATE_LONG],
  rows: municipalities.map(({ name, ratePer1000 }) => [
    name,
    ratePer1000 === null ? NO_RATE.spoken : rate(ratePer1000),
  ]),
});
