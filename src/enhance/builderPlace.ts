import { placeChoice } from './placeOption.ts';
import type { Place } from './places.ts';
import { suggestPlaces } from './suggestPlaces.ts';

/**
 * The builder's field for the place: looked up as everywhere, and written to the list behind the field, which
 * says what can be chosen.
 *
 * @param changed a place was chosen
 */
export function startBuilderPlace(
  host: HTMLElement,
  input: HTMLInputElement,
  select: HTMLSelectElement,
  changed: () => void,
): void {
  const showChosen = (): void => {
    input.value = select.selectedOptions[0]?.text ?? '';
  };
  const choose = ({ slug }: Place): void => {
    select.value = slug;
    showChosen();
    suggestions.close();
    changed();
  };
  const slugs = new Set(Array.from(select.options, ({ value }) => value));
  const suggestions = suggestPlaces(host, input, {
    optionFor: placeChoice(choose),
    wanted: ({ slug }) => slugs.has(slug),
    sure: choose,
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    suggestions.send();
  });
  input.addEventListener('focus', () => {
    input.select();
  });
  // What was left half written is no choice.
  input.addEventListener('blur', showChosen);
  showChosen();
}
