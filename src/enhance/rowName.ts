/** The municipality's name as a row of a table has it, without flag and second line. */
export const rowName = (row: HTMLTableRowElement): string =>
  row.cells[0]?.firstElementChild?.textContent ?? '';
