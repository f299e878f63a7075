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

/** Each printed percentage follows from its two counts; none is printed where the earlier is 0. */
function checkPercents({ file, columns }: RegionTable, row: RegionTableRow, problems: Problem[]): void {
  columns.changes.forEach((column, i) => {
    const earlier = row.counts[i];
    const later = row.counts[i + 1];
    const printed = row.percents[i] ?? null;
    if (earlier === undefined || later === undefined) return;
    const percent = changePercent(earlier.persons, later.persons);
    if (printed === percent) return;
    const change = `from ${printCount(earlier.persons)} to ${printCount(later.persons)}`;
    const expected =
      percent === null
        ? `an empty cell, as a change ${change} has no percentage`
        : `${printPercent(percent)}, the change ${change}`;
    const value = printPercent(printed);
    problems.push({ file, line: row.line, column, value, expected, remedy: COMPARE });
  });
}

/** A dash is printed exactly where nobody was counted, and a rate is one that a municipality can have. */
function checkRates({ file, columns }: RegionTable, row: RegionTableRow, problems: Problem[]): void {
  row.rates.forEach(({ year, rate }, i) => {
    const persons = row.counts.find((count) => count.year === year)?.persons ?? 0;
    const column = columns.rates[i]?.column ?? null;
    const value = rate === null ? '-' : printRate(rate);
    const place = { file, line: row.line, column, value, remedy: COMPARE };
    if (persons === 0) {
      if (rate !== null)
        problems.push({ ...place, expected: `a dash (-), as nobody was counted in ${year}` });
      return;
    }
    const { lowest, highest } = plausibleRates(persons);
    if (rate !== null && rate >= lowest && rate <= highest) return;
    const range = `between ${printRate(lowest)} and ${printRate(highest)}`;
    const expected = `a rate ${range}, as ${printCount(persons)} people can give in a Danish municipality`;
    problems.push({ ...place, expected });
  });
}

/** The star stands exactly where the newest printed rate is 1,0 or more. */
function checkFlag({ file }: RegionTable, row: RegionTableRow, problems: Problem[]): void {
  const rate = row.rates.at(-1)?.rate ?? null;
  if (row.flagged === (rate !== null && rate >= FLAG_THRESHOLD)) return;
  const printed = rate === null ? 'there is no rate' : `the printed rate is ${printRate(rate)}`;
  problems.push({
    file,
    line: row.line,
    column: NAME_COLUMN,
    value: row.flagged ? `${row.name}*` : row.name,
    expected: `a star exactly where the printed rate is ${printRate(FLAG_THRESHOLD)} or more; here ${printed}`,
    remedy: 'Compare the star and the rate with the printed table.',
  });
}

/** Each total is the sum of the rows above it. */
function checkSums({ file, columns, rows }: RegionTable, total: RegionTableRow, problems: Problem[]): void {
  columns.counts.forEach(({ column }, i) => {
    const sum = rows.reduce((persons, row) => persons + (row.counts[i]?.persons ?? 0), 0);
    const printed = total.counts[i]?.persons ?? 0;
    if (printed === sum) return;
    const expected = `${printCount(sum)}, the sum of the lines above`;
    const remedy = 'Compare this column with the printed table, line by line.';
    problems.push({ file, line: total.line, column, value: printCount(printed), expected, remedy });
  });
}

/** The rows stand in Danish alphabetical order, as printed: a slipped name or line breaks it. */
function checkOrder({ file, rows }: RegionTable, problems: Problem[]): void {
  rows.forEach(({ line, name }, i) => {
    const previous = rows[i - 1]?.name;
    if (previous === undefined || compareDanish(previous, name) <= 0) return;
    const expected = `a name that comes after "${previous}" in the Danish alphabet, as the report orders its tables`;
    const remedy = 'Check that no name has slipped to another line, and put the lines in alphabetical order.';
    problems.push({ file, line, column: NAME_COLUMN, value: name, expected, remedy });
  });
}

/** Reports everything in a region's table that does not follow from itself. */
export function checkRegionTable(table: RegionTable, problems: Problem[]): void {
  checkOrder(table, problems);
  for (const row of table.rows) {
    checkPercents(table, row, problems);
    checkRates(table, row, problems);
    checkFlag(table, row, problems);
  }
  if (table.total === null) return;
  checkSums(table, table.total, problems);
  checkPercents(table, table.total, problems);
}
