import type { CodesFinder } from './codesFinder.ts';
import { downloadSelection } from './downloadSelection.ts';
import {
  type FilterChoices,
  type FilterState,
  formatFilterState,
  formatSort,
  parseFilterState,
  parseSort,
} from '../format/filterState.ts';

/**
 * Shows those rows of the table inside it that fit the form above and what is typed in the finder, which
 * knows towns and old names too, and keeps what is chosen, and how the table is sorted, in the address: it
 * can be sent, and going back brings it back.
 */
class TableFilter extends HTMLElement {
  /** `null` until something is typed, and where the list can't be had. */
  private find: CodesFinder | null = null;

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form.table-filter');
    const table = this.querySelector('table');
    if (!form || !table) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    void customElements.whenDefined('sortable-table').then(() => {
      this.start(form, table);
    });
  }

  private start(form: HTMLFormElement, table: HTMLTableElement): void {
    const text = this.querySelector<HTMLInputElement>('[name=soeg]');
    const region = form.querySelector<HTMLSelectElement>('[name=region]');
    const order = form.querySelector<HTMLSelectElement>('#filter-sort');
    const flagged = form.querySelector<HTMLInputElement>('[type=checkbox]');
    if (!text || !region || !order || !flagged) return;
    const choices: FilterChoices = {
      regions: Array.from(region.options, ({ value }) => value),
      columns: (this.dataset['columns'] ?? '').split(' '),
    };
    const headers = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')];

    const read = (): FilterState => {
      const index = headers.findIndex((header) => header.hasAttribute('aria-sort'));
      return {
        region: region.value,
        flagged: flagged.checked,
        text: text.value.trim(),
        sort: {
          column: choices.columns[index] ?? '',
          ascending: headers[index]?.getAttribute('aria-sort') === 'ascending',
        },
      };
    };
    const sortBy = ({ column, ascending }: FilterState['sort']): void => {
      sort(headers[choices.columns.indexOf(column)], ascending);
    };
    const restore = (): void => {
      const state = parseFilterState(location.search, choices);
      region.value = state.region;
      flagged.checked = state.flagged;
      text.value = state.text;
      sortBy(state.sort);
      show(state);
    };
    const changed = (keep: 'pushState' | 'replaceState'): void => {
      const state = read();
      const address = location.pathname + formatFilterState(state, choices) + location.hash;
      if (address !== location.pathname + location.search + location.hash) history[keep](null, '', address);
      show(state);
    };
    const show = (state: FilterState): void => {
      order.value = formatSort(state.sort, choices);
      this.show(table, region, state);
      if (state.text === '' || this.find !== null) return;
      void import('./codesFinder.ts')
        .then(({ codesFinder }) => codesFinder(this.dataset['src'] ?? ''))
        .then((find) => {
          this.find = find;
          // Meanwhile more may have been typed.
          this.show(table, region, read());
        })
        .catch(() => undefined);
    };

    // Each letter would otherwise be a step back.
    text.addEventListener('input', () => {
      changed('replaceState');
    });
    form.addEventListener('change', ({ target }) => {
      if (target === order) sortBy(parseSort(order.value, choices));
      changed('pushState');
    });
    form.querySelector('[type=reset]')?.addEventListener('click', (event) => {
      event.preventDefault();
      form.reset();
      text.value = '';
      changed('pushState');
    });
    // The table sorts itself first, as the press reaches it first.
    this.addEventListener('click', (event) => {
      if (event.isTrusted && event.target instanceof Element && event.target.closest('thead button')) {
        changed('pushState');
      }
    });
    form.addEventListener('click', ({ target }) => {
      const file = target instanceof HTMLElement ? target.dataset['file'] : undefined;
      if (file !== undefined) void downloadSelection(file, shownCodes(table));
    });
    addEventListener('popstate', restore);
    restore();
  }

  private show(table: HTMLTableElement, region: HTMLSelectElement, { flagged, text }: FilterState): void {
    const codes = region.selectedOptions[0]?.dataset['codes']?.split(' ');
    const found = text === '' || this.find === null ? null : this.find(text);
    let shown = 0;
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    for (const row of rows) {
      const code = row.dataset['code'] ?? '';
      row.hidden = !(
        (codes === undefined || codes.includes(code)) &&
        (!flagged || row.querySelector('.flag') !== null) &&
        (found === null || found.has(code))
      );
      shown += Number(!row.hidden);
    }
    const status = this.querySelector('.table-filter [role=status]');
    if (!status) return;
    const words = shown === 0 ? this.dataset['none'] : this.dataset['status'];
    status.textContent = (words ?? '').replace('#', String(shown));
  }
}

/** Codes of the rows that are seen, in their order. */
const shownCodes = (table: HTMLTableElement): string[] =>
  [...(table.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden).map((row) => row.dataset['code'] ?? '');

/** Presses a header's button until the table is sorted as wanted. */
function sort(header: HTMLTableCellElement | undefined, ascending: boolean): void {
  const wanted = ascending ? 'ascending' : 'descending';
  for (let presses = 0; presses < 2 && header?.getAttribute('aria-sort') !== wanted; presses += 1) {
    header?.querySelector('button')?.click();
  }
}

customElements.define('table-filter', TableFilter);
