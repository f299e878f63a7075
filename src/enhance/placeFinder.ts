// Files of their own, with all that they import: most readers look nothing up, and an `import()` would
// bring the bundler's preloading along, which is larger than what it saves.
import finderSrc from './finderStart.ts?worker&url';
import locatorSrc from './readerLocator.ts?worker&url';

/**
 * Says that its field is one with suggestions, and brings what makes them when the field is first used;
 * until then, and without script, the form leads to the list of all municipalities. On request, and not
 * before, brings what finds the reader's own place.
 */
class PlaceFinder extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';
    input.addEventListener('focus', () => {
      load(finderSrc);
    });
    if (input === document.activeElement) load(finderSrc);
    input.addEventListener('keydown', ({ key }) => {
      input.dataset['pressed'] = key;
    });
    const locator = this.querySelector<HTMLElement>('reader-locator');
    if (!locator) return;
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

/** Brings a script once, for all finders of the page. */
function load(src: string): void {
  if (document.querySelector(`script[src="${src}"]`)) return;
  const script = document.createElement('script');
  script.type = 'module';
  script.src = src;
  document.head.append(script);
}

/** Brings the code that finds the reader; it also answers the press that called for it. */
function loadLocator({ currentTarget }: Event): void {
  if (customElements.get('reader-locator')) return;
  if (currentTarget instanceof HTMLElement) currentTarget.dataset['pressed'] = '';
  load(locatorSrc);
}

customElements.define('place-finder', PlaceFinder);
