import { searchKey } from '../format/searchKey.ts';
import { type FilterChoices, type FilterState, formatFilterState, parseFilterState } from './filterState.ts';
import { rowName } from './rowName.ts';

/**
 * Shows those rows of the table inside it that fit the form above, and keeps what is chosen, and how
 * the table is sorted, in the address: it can be sent, and going back brings it back.
 */
class TableFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
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
    const text = form.querySelector<HTMLInputElement>('[name=soeg]');
    const region = form.querySelector('select');
    const flagged = form.querySelector<HTMLInputElement>('[type=checkbox]');
    if (!text || !region || !flagged) return;
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
    const restore = (): void => {
      const state = parseFilterState(location.search, choices);
      region.value = state.region;
      flagged.checked = state.flagged;
      text.value = state.text;
      sort(headers[choices.columns.indexOf(state.sort.column)], state.sort.ascending);
      this.show(table, region, state);
    };
    const changed = (keep: 'pushState' | 'replaceState'): void => {
      const state = read();
      const address = location.pathname + formatFilterState(state, choices) + location.hash;
      if (address !== location.pathname + location.search + location.hash) history[keep](null, '', address);
      this.show(table, region, state);
    };

    // Each letter would otherwise be a step back.
    text.addEventListener('input', () => {
      changed('replaceState');
    });
    form.addEventListener('change', () => {
      changed('pushState');
    });
    form.querySelector('[type=reset]')?.addEventListener('click', (event) => {
      event.preventDefault();
      form.reset();
      changed('pushState');
    });
    // The table sorts itself first, as the press reaches it first.
    this.addEventListener('click', (event) => {
      if (event.isTrusted && event.target instanceof Element && event.target.closest('thead button')) {
        changed('pushState');
      }
    });
    addEventListener('popstate', restore);
    restore();
  }

  private show(table: HTMLTableElement, region: HTMLSelectElement, { flagged, text }: FilterState): void {
    const codes = region.selectedOptions[0]?.dataset['codes']?.split(' ');
    const key = searchKey(text);
    const spellings = new Map((this.dataset['spellings'] ?? '').split(' ').map((pair) => splitPair(pair)));
    let shown = 0;
    const rows = [...(table.tBodies[0]?.rows ?? [])];
    for (const row of rows) {
      const code = row.dataset['code'] ?? '';
      const names = [rowName(row), spellings.get(code) ?? ''];
      row.hidden = !(
        (codes === undefined || codes.includes(code)) &&
        (!flagged || row.querySelector('.flag') !== null) &&
        names.some((name) => searchKey(name).includes(key))
      );
      shown += Number(!row.hidden);
    }
    const status = this.querySelector('[role=status]');
    if (!status) return;
    const words = shown === 0 ? this.dataset['none'] : this.dataset['status'];
    status.textContent = (words ?? '').replace('#', String(shown));
  }
}

/** Presses a header's button until the table is sorted as wanted. */
function sort(header: HTMLTableCellElement | undefined, ascending: boolean): void {
  const wanted = ascending ? 'ascending' : 'descending';
  for (let presses = 0; presses < 2 && header?.getAttribute('aria-sort') !== wanted; presses += 1) {
    header?.querySelector('button')?.click();
  }
}

function splitPair(pair: string): [string, string] {
  const [code = '', name = ''] = pair.split(':');
  return [code, name];
}

customElements.define('table-filter', TableFilter);
