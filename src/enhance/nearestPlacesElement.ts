import { nearestPlaces } from './nearestPlaces.ts';
import { parsePlaces, type Place } from './places.ts';

/** Shows the places that the reader of a wrong address may have meant. */
class NearestPlaces extends HTMLElement {
  connectedCallback(): void {
    void this.show();
  }

  private async show(): Promise<void> {
    const response = await fetch(this.dataset['src'] ?? '');
    if (!response.ok) return;
    const body: unknown = await response.json();
    const near = nearestPlaces(parsePlaces(body), location.pathname);
    this.querySelector('ul')?.replaceChildren(...near.map(itemFor));
    this.hidden = near.length === 0;
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
