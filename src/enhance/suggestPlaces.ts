import { Combobox } from './combobox.ts';
import { type FinderAnswer, finderAnswer } from './finderAnswer.ts';
import { loadPlaces } from './loadPlaces.ts';
import type { Place } from './places.ts';

/** What one field does with its suggestions. */
export interface SuggestionUse {
  /** What a place looks like in the list; a click on it chooses it. */
  readonly optionFor: (place: Place) => HTMLElement;
  /** Which places are suggested. */
  readonly wanted: (place: Place) => boolean;
  /** The place that was surely meant. */
  readonly sure: (place: Place) => void;
}

export interface PlaceSuggestions {
  /** What is typed was meant: opens it if it is surely one place, else asks back; a lone answer when sent again. */
  readonly send: () => void;
  readonly close: () => void;
}

/** Below the field: what is said, the list that it tells of, and a way on where nothing is found. */
function panelBelow(input: HTMLInputElement) {
  const panel = document.createElement('div');
  panel.className = 'suggestions';
  const list = document.createElement('div');
  list.id = `${input.id}-forslag`;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const wayOn = document.createElement('a');
  wayOn.hidden = true;
  // What is said comes first, so that neither a long list nor a phone's keyboard hides it.
  panel.append(status, list, wayOn);
  // A press here must not take the focus from the field before it has opened anything.
  panel.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  input.after(panel);
  return { panel, list, status, wayOn };
}

/**
 * Moves the field up to the header where what is below it would not be seen, which a phone's keyboard narrows.
 * What fits stays where it is, and the header's own field is always up there.
 */
function bringIntoSight(input: HTMLInputElement, panel: HTMLElement): void {
  const { offsetTop = 0, height = innerHeight } = visualViewport ?? {};
  if (panel.getBoundingClientRect().bottom <= offsetTop + height || input.closest('.site-header')) return;
  input.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/**
 * Suggests places that fit what is typed in a field. The list of names is fetched from our own site when
 * the field is first used; where it can't be had, the form is sent as without script.
 *
 * @param host of field and list; its `data-src` is the address of the list of names
 */
export function suggestPlaces(
  host: HTMLElement,
  input: HTMLInputElement,
  use: SuggestionUse,
): PlaceSuggestions {
  const src = host.dataset['src'] ?? '';
  const { panel, list, status, wayOn } = panelBelow(input);
  const combobox = new Combobox(input, list, {
    open: async () => {
      await suggest();
    },
    closed: () => {
      status.textContent = '';
      wayOn.hidden = true;
    },
  });

  const suggest = async (): Promise<FinderAnswer | undefined> => {
    const text = input.value;
    const file = await loadPlaces(src);
    // Meanwhile more may have been typed.
    if (input.value !== text) return undefined;
    const answer = finderAnswer(file, text, use.wanted);
    list.setAttribute('aria-label', file.word('list'));
    wayOn.href = file.word('allHref');
    wayOn.textContent = file.word('allLabel');
    combobox.show(answer.offered.map(use.optionFor));
    wayOn.hidden = answer.offered.length > 0;
    status.textContent = answer.said;
    bringIntoSight(input, panel);
    return answer;
  };
  /** The lone answer of which the reader has been asked whether it is meant. */
  let askedBack: Place | undefined;
  const send = async (): Promise<void> => {
    const answer = await suggest();
    if (answer === undefined) return;
    const { sure, lone, asked } = answer;
    const meant = sure ?? (lone === askedBack ? lone : undefined);
    if (meant) {
      use.sure(meant);
      return;
    }
    input.focus();
    status.textContent = asked;
    askedBack = lone;
    if (lone) combobox.activateFirst();
    bringIntoSight(input, panel);
  };

  const prefetch = (): void => void loadPlaces(src).catch(() => undefined);
  input.addEventListener('focus', prefetch, { once: true });
  if (input === document.activeElement) prefetch();
  input.addEventListener('input', () => {
    askedBack = undefined;
    if (input.value.trim() === '') combobox.close();
    else void suggest().catch(() => undefined);
  });
  // From the field one may go on to the way on below it, and nowhere else.
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget !== wayOn && relatedTarget !== input) combobox.close();
  });
  return {
    close: () => {
      combobox.close();
    },
    send: () => {
      send().catch(() => input.form?.submit());
    },
  };
}
