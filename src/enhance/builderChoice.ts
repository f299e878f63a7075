import { DEFAULT_THEME } from '../format/formatEmbedAddress.ts';

/** What is chosen in the builder, as it stands in the address; defaults are left out. */
export interface BuilderChoice {
  readonly place: string;
  readonly view: string;
  readonly theme: string;
  readonly kind: string;
  /** The frame's name; empty where there is none. */
  readonly id: string;
}

export const DEFAULT_CHOICE: BuilderChoice = {
  place: 'danmark',
  view: 'tal',
  theme: DEFAULT_THEME,
  kind: 'script',
  id: '',
};

/** The names of the choices in the address and in the form. */
export const CHOICE_NAMES = {
  place: 'sted',
  view: 'visning',
  theme: 'tema',
  kind: 'kode',
  id: 'id',
} as const;
const KEYS = ['place', 'view', 'theme', 'kind', 'id'] as const;

/** A name that the embed takes, see `embedFrame.ts`. */
export const isName = (id: string): boolean => /^[\p{L}\d_.:-]{1,64}$/u.test(id);

/**
 * The choice in an address; what the page doesn't offer is passed over.
 *
 * @param isOffered whether a control has the value; an `id` is judged here
 */
export function parseBuilderChoice(
  search: string,
  isOffered: (key: 'place' | 'view' | 'theme' | 'kind', value: string) => boolean,
): BuilderChoice {
  const query = new URLSearchParams(search);
  const take = (key: (typeof KEYS)[number]): string => {
    const value = query.get(CHOICE_NAMES[key]) ?? '';
    const fits = key === 'id' ? isName(value) : isOffered(key, value);
    return fits ? value : DEFAULT_CHOICE[key];
  };
  return {
    place: take('place'),
    view: take('view'),
    theme: take('theme'),
    kind: take('kind'),
    id: take('id'),
  };
}

/** The query string of a choice: `?sted=albertslund&visning=kort`, empty where all is as it comes. */
export function formatBuilderChoice(choice: BuilderChoice): string {
  const query = new URLSearchParams();
  for (const key of KEYS) if (choice[key] !== DEFAULT_CHOICE[key]) query.set(CHOICE_NAMES[key], choice[key]);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
