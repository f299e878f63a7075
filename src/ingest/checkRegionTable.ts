import { changePercent } from '../domain/change.ts';
import { FLAG_THRESHOLD } from '../domain/rateClass.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { printCount, printPercent, printRate } from './danishNumber.ts';
import type { Problem } from './problem.ts';
import { plausibleRates } from './plausibleRates.ts';
import type { RegionTable } from './regionTable.ts';
import type { RegionTableRow } from './regionTableRow.ts';
import { NAME_COLUMN } from './regionTableHeader.ts';

const COMPARE = 'Compare the whole line with the printed table.';

/** Printed percentages that don't follow from their two counts; none is printed where the earlier is 0. */
const wrongPercents = ({ file, columns }: RegionTable, row: RegionTableRow): Problem[] =>
  columns.changes.flatMap((column, i) => {
    const earlier = row.counts[i];
    const later = row.counts[i + 1];
    const printed = row.percents[i] ?? null;
    if (earlier === undefined || later === undefined) return [];
    const percent = changePercent(earlier.persons, later.persons);
    if (printed === percent) return [];
    const change = `from ${printCount(earlier.persons)} to ${printCount(later.persons)}`;
    const expected =
      percent === null
        ? `an empty cell, as a change ${change} has no percentage`
        : `${printPercent(percent)}, the change ${change}`;
    return [{ file, line: row.line, column, value: printPercent(printed), expected, remedy: COMPARE }];
  });

/** Rates that no municipality can have: a dash is printed exactly where nobody was counted. */
const wrongRates = ({ file, columns }: RegionTable, row: RegionTableRow): Problem[] =>
  row.rates.flatMap(({ year, rate }, i) => {
    const persons = row.counts.find((count) => count.year === year)?.persons ?? 0;
    const column = columns.rates[i]?.column ?? null;
    const value = rate === null ? '-' : printRate(rate);
    const place = { file, line: row.line, column, value, remedy: COMPARE };
    if (persons === 0) {
      return rate === null ? [] : [{ ...place, expected: `a dash (-), as nobody was counted in ${year}` }];
    }
    const { lowest, highest } = plausibleRates(persons);
    if (rate !== null && rate >= lowest && rate <= highest) return [];
    const range = `between ${printRate(lowest)} and ${printRate(highest)}`;
    const expected = `a rate ${range}, as ${printCount(persons)} people can give in a Danish municipality`;
    return [{ ...place, expected }];
  });

/** A star stands exactly where the newest printed rate is 1,0 or more. */
function wrongFlag({ file }: RegionTable, row: RegionTableRow): Problem[] {
  const rate = row.rates.at(-1)?.rate ?? null;
  if (row.flagged === (rate !== null && rate >= FLAG_THRESHOLD)) return [];
  const printed = rate === null ? 'there is no rate' : `the printed rate is ${printRate(rate)}`;
  return [
    {
      file,
      line: row.line,
      column: NAME_COLUMN,
      value: row.flagged ? `${row.name}*` : row.name,
      expected: `a star exactly where the printed rate is ${printRate(FLAG_THRESHOLD)} or more; here ${printed}`,
      remedy: 'Compare the star and the rate with the printed table.',
    },
  ];
}

/** Totals that are not the sum of the rows above them. */
const wrongSums = ({ file, columns, rows }: RegionTable, total: RegionTableRow): Problem[] =>
  columns.counts.flatMap(({ column }, i) => {
    const sum = rows.reduce((persons, row) => persons + (row.counts[i]?.persons ?? 0), 0);
    const printed = total.counts[i]?.persons ?? 0;
    if (printed === sum) return [];
    const expected = `${printCount(sum)}, the sum of the lines above`;
    const remedy = 'Compare this column with the printed table, line by line.';
    return [{ file, line: total.line, column, value: printCount(printed), expected, remedy }];
  });

/** The rows stand in Danish alphabetical order, as printed: a slipped name or line breaks it. */
const wrongOrder = ({ file, rows }: RegionTable): Problem[] =>
  rows.flatMap(({ line, name }, i) => {
    const previous = rows[i - 1]?.name;
    if (previous === undefined || compareDanish(previous, name) <= 0) return [];
    const expected = `a name that comes after "${previous}" in the Danish alphabet, as the report orders its tables`;
    const remedy = 'Check that no name has slipped to another line, and put the lines in alphabetical order.';
    return [{ file, line, column: NAME_COLUMN, value: name, expected, remedy }];
  });

/** Everything in a region's table that does not follow from itself. */
export const checkRegionTable = (table: RegionTable): Problem[] => [
  ...wrongOrder(table),
  ...table.rows.flatMap((row) => [
    ...wrongPercents(table, row),
    ...wrongRates(table, row),
    ...wrongFlag(table, row),
  ]),
  ...(table.total === null ? [] : [...wrongSums(table, table.total), ...wrongPercents(table, table.total)]),
];
