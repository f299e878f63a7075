import type { Table } from './table.ts';

const TYPES = { text: 'String', integer: 'Integer', number: 'Real', boolean: 'String' } as const;

/**
 * The types of a CSV file's columns, beside it under its name with a `t`: without them GDAL, and QGIS with
 * it, reads the code 0101 as the number 101. https://gdal.org/en/stable/drivers/vector/csv.html
 */
export const writeCsvt = ({ columns }: Pick<Table, 'columns'>): string =>
  `${columns.map(({ type }) => `"${TYPES[type]}"`).join(',')}\n`;
