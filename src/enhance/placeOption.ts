import type { Place } from './places.ts';

/** How a place stands in a list of suggestions: its name, and where it lies. A click opens it. */
export function placeLink(place: Place): HTMLElement {
  const link = document.createElement('a');
  link.href = place.href;
  link.tabIndex = -1;
  return named(link, place);
}

/** The same where a click chooses it for something on the page. */
export const placeChoice =
  (choose: (place: Place) => void) =>
  (place: Place): HTMLElement => {
    const choice = document.createElement('div');
    choice.addEventListener('click', () => {
      choose(place);
    });
    return named(choice, place);
  };

function named(element: HTMLElement, { name, within }: Place): HTMLElement {
  const where = document.createElement('span');
  where.textContent = within;
  element.append(name, ' ', where);
  return element;
}
