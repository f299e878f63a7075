import { changePercent } from '../domain/change.ts';
import { FLAG_THRESHOLD } from '../domain/rateClass.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { fault } from './fault.ts';
import { printCount, printPercent, printRate } from './danishNumber.ts';
import type { Problem } from './problem.ts';
import { plausibleRates } from './plausibleRates.ts';
import type { RegionTable } from './readRegionTable.ts';
import type { RegionTableRow } from './regionTableRow.ts';
import { NAME_COLUMN } from './regionTableHeader.ts';

/** Printed percentages that don't follow from their two counts; none is printed where the earlier is 0. */
const wrongPercents = ({ file, columns }: RegionTable, row: RegionTableRow): Problem[] =>
  columns.changes.flatMap((column, i) => {
    const earlier = row.counts[i];
    const later = row.counts[i + 1];
    const printed = row.percents[i] ?? null;
    if (earlier === undefined || later === undefined) return [];
    const percent = changePercent(earlier.persons, later.persons);
    if (printed === percent) return [];
    const from = printCount(earlier.persons);
    const to = printCount(later.persons);
    const right = percent === null ? null : printPercent(percent);
    const place = { file, line: row.line, column, value: printPercent(printed) };
    return [{ ...place, ...fault('percentFollows', right, from, to) }];
  });

/** Rates that no municipality can have: a dash is printed exactly where nobody was counted. */
const wrongRates = ({ file, columns }: RegionTable, row: RegionTableRow): Problem[] =>
  row.rates.flatMap(({ year, rate }, i) => {
    const persons = row.counts.find((count) => count.year === year)?.persons ?? 0;
    const column = columns.rates[i]?.column ?? null;
    const value = rate === null ? '-' : printRate(rate);
    const place = { file, line: row.line, column, value };
    if (persons === 0) {
      return rate === null ? [] : [{ ...place, ...fault('dashForNobody', year) }];
    }
    const { lowest, highest } = plausibleRates(persons);
    if (rate !== null && rate >= lowest && rate <= highest) return [];
    const range = [printRate(lowest), printRate(highest)] as const;
    return [{ ...place, ...fault('impossibleRate', ...range, printCount(persons)) }];
  });

/** A star stands exactly where the newest printed rate is 1,0 or more. */
function wrongFlag({ file }: RegionTable, row: RegionTableRow): Problem[] {
  const rate = row.rates.at(-1)?.rate ?? null;
  if (row.flagged === (rate !== null && rate >= FLAG_THRESHOLD)) return [];
  const printed = rate === null ? null : printRate(rate);
  return [
    {
      file,
      line: row.line,
      column: NAME_COLUMN,
      value: row.flagged ? `${row.name}*` : row.name,
      ...fault('starAtThreshold', printRate(FLAG_THRESHOLD), printed),
    },
  ];
}

/** Totals that are not the sum of the rows above them. */
const wrongSums = ({ file, columns, rows }: RegionTable, total: RegionTableRow): Problem[] =>
  columns.counts.flatMap(({ column }, i) => {
    const sum = rows.reduce((persons, row) => persons + (row.counts[i]?.persons ?? 0), 0);
    const printed = total.counts[i]?.persons ?? 0;
    if (printed === sum) return [];
    const place = { file, line: total.line, column, value: printCount(printed) };
    return [{ ...place, ...fault('sum', printCount(sum)) }];
  });

/** The rows stand in Danish alphabetical order, as printed: a slipped name or line breaks it. */
const wrongOrder = ({ file, rows }: RegionTable): Problem[] =>
  rows.flatMap(({ line, name }, i) => {
    const previous = rows[i - 1]?.name;
    if (previous === undefined || compareDanish(previous, name) <= 0) return [];
    return [{ file, line, column: NAME_COLUMN, value: name, ...fault('alphabetical', previous) }];
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
