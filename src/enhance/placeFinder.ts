import type { Place } from './places.ts';
import { suggestPlaces } from './suggestPlaces.ts';
// A file of its own, with all that it imports: few ask to be found, and an `import()` would bring the
// bundler's preloading along, which is larger than what it saves.
import locatorSrc from './readerLocator.ts?worker&url';

/**
 * Suggests places as one types, and opens the one that is chosen. Without it the form leads to the
 * list of all municipalities. On request, and not before, finds the reader's own place.
 */
class PlaceFinder extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    const suggestions = suggestPlaces(this, input, optionFor);
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void suggestions.best().then((place) => {
        if (place) location.assign(place.href);
      });
    });
    const locator = this.querySelector<HTMLElement>('reader-locator');
    if (!locator) return;
    locator.addEventListener('click', suggestions.close);
    locator.addEventListener('click', loadLocator, { once: true });
    // In the header it is open while the finder has the focus, which a press must not take away.
    locator.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    this.addEventListener('keydown', ({ key }) => {
      locator.hidden = key === 'Escape';
    });
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

/** Brings the code that finds the reader; it also answers the press that called for it. */
function loadLocator({ currentTarget }: Event): void {
  if (customElements.get('reader-locator')) return;
  if (currentTarget instanceof HTMLElement) currentTarget.dataset['pressed'] = '';
  const script = document.createElement('script');
  script.type = 'module';
  script.src = locatorSrc;
  document.head.append(script);
}

customElements.define('place-finder', PlaceFinder);
