import { placeLink } from './placeOption.ts';
import { suggestPlaces } from './suggestPlaces.ts';

/**
 * Gives a finder its list: suggests places as one types, and opens the one that is chosen. Where it has a
 * button `med`, that one leaves the reader on the page: the municipality's slug becomes `data-chosen`, and the
 * finder fires `choose`.
 */
function start(finder: HTMLElement): void {
  const input = finder.querySelector('input');
  if (!input) return;
  let readsAlong = false;
  const suggestions = suggestPlaces(finder, input, {
    optionFor: placeLink,
    wanted: ({ kind }) => kind !== 'country',
    sure: ({ href, slug, code }) => {
      if (!readsAlong || code === '') {
        location.assign(href);
        return;
      }
      suggestions.close();
      finder.dataset['chosen'] = slug;
      finder.dispatchEvent(new Event('choose', { bubbles: true }));
    },
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    readsAlong = event.submitter instanceof HTMLButtonElement && event.submitter.name === 'med';
    suggestions.send();
  });
  finder.querySelector('reader-locator')?.addEventListener('click', suggestions.close);
  // What was typed or asked for before this came.
  if (input !== document.activeElement) return;
  if (input.value !== '') input.dispatchEvent(new Event('input'));
  else if (input.dataset['pressed'] === 'ArrowDown')
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
}

document.querySelectorAll<HTMLElement>('place-finder').forEach(start);
