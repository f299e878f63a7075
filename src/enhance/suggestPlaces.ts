import Combobox from '@github/combobox-nav';
import { searchKey } from '../format/searchKey.ts';
import { matchPlaces } from './matchPlaces.ts';
import { parsePlaces, type Place } from './places.ts';

/** As many as fit above a phone's keyboard. */
const MOST = 6;

export interface PlaceSuggestions {
  /** The place that was typed; `undefined` where none fits, or where several have the same name. */
  readonly best: () => Promise<Place | undefined>;
  readonly close: () => void;
}

/**
 * Suggests places that fit what is typed in a field, in a list below it, in the ARIA combobox pattern.
 * The list of names is fetched from our own site when the field is first used.
 *
 * @param host carries the words that are said and the list's address in its `data-` attributes
 * @param optionFor what a place looks like in the list
 * @param wanted which places are suggested
 */
export function suggestPlaces(
  host: HTMLElement,
  input: HTMLInputElement,
  optionFor: (place: Place) => HTMLElement,
  wanted: (place: Place) => boolean = () => true,
): PlaceSuggestions {
  const word = (key: string): string => host.dataset[key] ?? '';
  let loading: Promise<readonly Place[]> | undefined;
  const load = (): Promise<readonly Place[]> => (loading ??= fetchPlaces(word('src')));

  const list = document.createElement('div');
  list.id = `${input.id}-forslag`;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', word('list'));
  list.hidden = true;
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  input.after(list, status);
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
    if (places.length === 0) close();
    else if (open) combobox.resetSelection();
    else {
      combobox.start();
      open = true;
    }
    // Where two towns share a name the reader has to choose: Enter takes neither.
    if (isAmbiguous(places)) combobox.clearSelection();
  };
  const say = (count: number): void => {
    const key = input.value.trim() === '' ? '' : count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    status.textContent = word(key).replace('#', String(count));
  };
  const suggest = async (): Promise<readonly Place[]> => {
    const key = searchKey(input.value);
    const places = key === '' ? [] : (await load()).filter(wanted);
    // Meanwhile more may have been typed.
    if (searchKey(input.value) !== key) return [];
    const found = matchPlaces(places, key).slice(0, MOST);
    show(found);
    say(found.length);
    return found;
  };

  input.addEventListener('focus', () => void load(), { once: true });
  input.addEventListener('input', () => void suggest());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  host.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && host.contains(event.relatedTarget))) close();
  });
  // A press on a suggestion must not take the focus from the field before it has opened.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  return {
    close,
    best: async () => {
      const found = await suggest();
      return isAmbiguous(found) ? undefined : found[0];
    },
  };
}

const isAmbiguous = ([first, second]: readonly Place[]): boolean =>
  first !== undefined && first.name === second?.name;

async function fetchPlaces(src: string): Promise<readonly Place[]> {
  const response = await fetch(src);
  if (!response.ok) return [];
  const body: unknown = await response.json();
  return parsePlaces(body);
}
