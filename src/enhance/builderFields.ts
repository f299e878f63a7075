import { type BuilderChoice, CHOICE_NAMES, isName } from './builderChoice.ts';

const controls = (form: HTMLFormElement, name: string): (HTMLInputElement | HTMLSelectElement)[] => [
  ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`),
];

/** The values that a field offers. */
export const optionsOf = (form: HTMLFormElement, name: string): string[] =>
  controls(form, name).flatMap((control) =>
    control instanceof HTMLSelectElement ? [...control.options].map(({ value }) => value) : [control.value],
  );

/** Chooses a value: of a list, of radio buttons, or as text. */
export function setField(form: HTMLFormElement, name: string, value: string): void {
  for (const control of controls(form, name)) {
    if (control instanceof HTMLInputElement && control.type === 'radio')
      control.checked = control.value === value;
    else control.value = value;
  }
}

/** What is chosen or written; empty where nothing is. */
export const fieldOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
};

/** The whole choice; a name that the embed wouldn't take is none. */
export function readChoice(form: HTMLFormElement): BuilderChoice {
  const id = fieldOf(form, CHOICE_NAMES.id).trim();
  return {
    place: fieldOf(form, CHOICE_NAMES.place),
    view: fieldOf(form, CHOICE_NAMES.view),
    theme: fieldOf(form, CHOICE_NAMES.theme),
    kind: fieldOf(form, CHOICE_NAMES.kind),
    id: isName(id) ? id : '',
  };
}
