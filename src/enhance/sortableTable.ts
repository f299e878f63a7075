import { compareDanish } from '../format/compareDanish.ts';

/** The municipality's name as a row of a table has it, without flag and second line. */
const rowName = (row: HTMLTableRowElement): string => row.cells[0]?.firstElementChild?.textContent ?? '';

/**
 * Sorts a table by a press on a column's button. What is read: the names from the row headers, the
 * figures from `<data value>`; a cell without a figure goes last, whichever way one sorts.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (!(event.target instanceof Element)) return;
      const header = event.target.closest('button[data-sort]')?.closest('th');
      if (header instanceof HTMLTableCellElement) this.sortBy(header);
    });
    // Without script there is nothing to press, so the buttons are put in place here.
    for (const header of this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['sort'] = '';
      button.append(...header.childNodes);
      header.append(button);
    }
  }

  private sortBy(header: HTMLTableCellElement): void {
    const body = header.closest('table')?.tBodies[0];
    if (!body) return;
    const textual = header.dataset['sort'] === 'text';
    const before = header.getAttribute('aria-sort');
    // Names begin with A, figures with the highest.
    const ascending = before === null ? textual : before === 'descending';
    for (const other of this.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');

    const rows = [...body.rows];
    const key = textual ? rowName : figureOf(header.cellIndex);
    rows.sort((a, b) => compareKeys(key(a), key(b), ascending));
    body.append(...rows);
  }
}

type Key = string | number | null;

const figureOf =
  (column: number) =>
  (row: HTMLTableRowElement): Key => {
    const value = row.cells[column]?.querySelector('data')?.value;
    return value === undefined ? null : Number(value);
  };

function compareKeys(a: Key, b: Key, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareDanish(String(a), String(b));
  return ascending ? order : -order;
}

customElements.define('sortable-table', SortableTable);
