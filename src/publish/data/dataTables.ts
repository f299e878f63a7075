import type { Dataset } from '../../domain/dataset.ts';
import { municipalityTable } from './municipalityTable.ts';
import { countryTable, distributionTable, localSeriesTable } from './otherTables.ts';
import { regionTable } from './regionTable.ts';
import type { Table } from './table.ts';

/** All tables that are published whole. */
export const dataTables = (dataset: Dataset): Table[] => [
  municipalityTable(dataset),
  regionTable(dataset),
  countryTable(dataset),
  distributionTable(dataset),
  localSeriesTable(dataset),
];
