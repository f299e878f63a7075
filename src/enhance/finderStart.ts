import { placeLink } from './placeOption.ts';
import { suggestPlaces } from './suggestPlaces.ts';

/** Gives a finder its list: suggests places as one types, and opens the one that is chosen. */
function start(finder: HTMLElement): void {
  const input = finder.querySelector('input');
  if (!input) return;
  const suggestions = suggestPlaces(finder, input, {
    optionFor: placeLink,
    wanted: ({ kind }) => kind !== 'country',
    sure: ({ href }) => {
      location.assign(href);
    },
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.send();
  });
  finder.querySelector('reader-locator')?.addEventListener('click', suggestions.close);
  // What was typed before this came.
  if (input === document.activeElement && input.value !== '') input.dispatchEvent(new Event('input'));
}

document.querySelectorAll<HTMLElement>('place-finder').forEach(start);
