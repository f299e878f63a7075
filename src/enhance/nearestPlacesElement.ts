import { findPlaces } from '../format/findPlaces.ts';
import { loadPlaces } from './loadPlaces.ts';
import type { Place } from './places.ts';

const MOST = 3;

/** Shows the places that the reader of a wrong address may have meant. */
class NearestPlaces extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page is as it came.
    this.show().catch(() => undefined);
  }

  private async show(): Promise<void> {
    const { places } = await loadPlaces(this.dataset['src'] ?? '');
    const { fits, near } = findPlaces(places, lastWord(location.pathname));
    const found = [...fits, ...near].slice(0, MOST);
    this.querySelector('ul')?.replaceChildren(...found.map(itemFor));
    this.hidden = found.length === 0;
  }
}

/** Of an address; as it stands where it is not well written. */
function lastWord(path: string): string {
  const word = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

function itemFor({ name, within, href }: Place): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  item.append(link, `, ${within}`);
  return item;
}

customElements.define('nearest-places', NearestPlaces);
