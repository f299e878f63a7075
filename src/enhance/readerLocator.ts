import { municipalitiesAround, type MappedPlace } from './municipalitiesAround.ts';
import { type LocatorFile, parseLineMap } from './parseLineMap.ts';

/**
 * The map's borders are generalised: nine tenths of their length lie within 0.7 km of the official
 * ones. Three times that is surely enough, so whoever is nearer to a border is offered the neighbours too.
 */
const BORDER_KM = 2;
/** A browser that knows the place no better than this doesn't know the municipality. */
const VAGUE_KM = 25;

/** Where the reader is, or why the browser doesn't say. */
function position(): Promise<GeolocationCoordinates | 'denied' | 'unavailable'> {
  return new Promise((resolve) => {
    // Where a page is not delivered safely, browsers have no such thing.
    if (!('geolocation' in navigator)) resolve('unavailable');
    else
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          resolve(coords);
        },
        ({ code, PERMISSION_DENIED }) => {
          resolve(code === PERMISSION_DENIED ? 'denied' : 'unavailable');
        },
        { timeout: 15_000, maximumAge: 60_000 },
      );
  });
}

function linkTo({ name, href }: MappedPlace): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  item.append(link);
  return item;
}

/**
 * Asks the browser where the reader is, decides on the page which municipality that is, and says so. The
 * place leaves the page in no way: what is fetched is the same file for everybody. The code arrives with
 * the first press on the button, and answers that press too.
 */
class ReaderLocator extends HTMLElement {
  private asked = false;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) void this.locate();
    });
    // Of several on a page, the one that was pressed.
    if ('pressed' in this.dataset) void this.locate();
  }

  private say(text: string, places: readonly MappedPlace[] = []): void {
    const answer = this.querySelector('[role=status]');
    if (answer) answer.textContent = text;
    this.querySelector('ul')?.replaceChildren(...places.map(linkTo));
  }

  private async locate(): Promise<void> {
    if (this.asked) return;
    this.asked = true;
    try {
      const response = await fetch(this.dataset['src'] ?? '');
      await this.answer(parseLineMap(await response.json()));
    } catch {
      this.say(this.dataset['failed'] ?? '');
    }
    this.asked = false;
  }

  private async answer({ map, words }: LocatorFile): Promise<void> {
    const word = (key: string, name = ''): string => (words.get(key) ?? '').replace('*', name);
    this.say(word('asking'));
    const found = await position();
    if (found === 'denied' || found === 'unavailable') {
      this.say(word(found));
      return;
    }
    const { longitude, latitude, accuracy } = found;
    const uncertainty = accuracy / 1000;
    const reach = Math.max(BORDER_KM, uncertainty);
    const { inside, near } = municipalitiesAround(map, longitude, latitude, reach);
    if (uncertainty > VAGUE_KM) this.say(word('vague'));
    else if (inside === null) this.say(word(near.length > 0 ? 'coast' : 'outside'), near);
    else this.say(word(near.length > 0 ? 'border' : 'inside', inside.name), [inside, ...near]);
  }
}

customElements.define('reader-locator', ReaderLocator);
