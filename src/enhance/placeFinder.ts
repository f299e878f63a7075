import Combobox from '@github/combobox-nav';
import { searchKey } from '../format/searchKey.ts';
import { parsePlaces, type Place } from './places.ts';
import { matchPlaces } from './matchPlaces.ts';

/** As many as fit above a phone's keyboard. */
const MOST = 6;

/**
 * Suggests places as one types, in the ARIA combobox pattern. Without it the form leads to the list
 * of all municipalities. The list of names is fetched from our own site when the field is first used.
 */
class PlaceFinder extends HTMLElement {
  private places: Promise<readonly Place[]> | undefined;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const form = this.querySelector('form');
    if (!input || !form) return;

    const list = document.createElement('div');
    list.id = `${input.id}-forslag`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.dataset['list'] ?? '');
    list.hidden = true;
    const status = document.createElement('p');
    status.className = 'vh';
    status.setAttribute('role', 'status');
    input.after(list);
    form.append(status);
    input.autocomplete = 'off';

    const combobox = new Combobox(input, list, {
      firstOptionSelectionMode: 'active',
      tabInsertsSuggestions: false,
    });
    let open = false;

    const close = (): void => {
      if (open) combobox.stop();
      open = false;
      list.hidden = true;
    };
    const show = (places: readonly Place[]): void => {
      list.replaceChildren(...places.map(optionFor));
      list.hidden = places.length === 0;
      if (places.length === 0) {
        close();
      } else if (open) {
        combobox.resetSelection();
      } else {
        combobox.start();
        open = true;
      }
      const none = input.value.trim() !== '' && places.length === 0;
      status.textContent = none
        ? (this.dataset['none'] ?? '')
        : places.length === 0
          ? ''
          : places.length === 1
            ? (this.dataset['one'] ?? '')
            : (this.dataset['many'] ?? '').replace('#', String(places.length));
    };
    const suggest = async (): Promise<readonly Place[]> => {
      this.places ??= this.load();
      const key = searchKey(input.value);
      const found = key === '' ? [] : matchPlaces(await this.places, key).slice(0, MOST);
      show(found);
      return found;
    };

    input.addEventListener(
      'focus',
      () => {
        this.places ??= this.load();
      },
      { once: true },
    );
    input.addEventListener('input', () => void suggest());
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) close();
    });
    // A press on a suggestion must not take the focus from the field before it has opened.
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void suggest().then(([first]) => {
        if (first) location.assign(first.href);
      });
    });
  }

  private async load(): Promise<readonly Place[]> {
    const response = await fetch(this.dataset['src'] ?? '');
    if (!response.ok) return [];
    const body: unknown = await response.json();
    return parsePlaces(body);
  }
}

function optionFor(place: Place): HTMLElement {
  const option = document.createElement('a');
  option.setAttribute('role', 'option');
  option.href = place.href;
  option.tabIndex = -1;
  const where = document.createElement('span');
  where.textContent = place.within;
  option.append(place.name, ' ', where);
  return option;
}

customElements.define('place-finder', PlaceFinder);
