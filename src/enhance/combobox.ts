/** What the combobox asks its owner. */
export interface ComboboxOwner {
  /** Arrow down or up was pressed while the list was closed: fills it, if there is anything to show. */
  readonly open: () => Promise<void>;
  /** The list has been closed. */
  readonly closed: () => void;
}

/**
 * A text field with a list of suggestions: the ARIA pattern of an editable combobox with list autocomplete
 * and manual selection (WAI-ARIA Authoring Practices 1.2). The focus stays in the field; the arrow keys
 * move which option is the active one. An option is chosen by a click, also by the one that Enter makes.
 */
export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly owner: ComboboxOwner;
  private active = -1;
  private options: readonly HTMLElement[] = [];

  /** @param list empty, with an id */
  constructor(input: HTMLInputElement, list: HTMLElement, owner: ComboboxOwner) {
    this.input = input;
    this.list = list;
    this.owner = owner;
    list.setAttribute('role', 'listbox');
    list.hidden = true;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.setAttribute('aria-expanded', 'false');
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.addEventListener('keydown', (event) => {
      if (!event.isComposing) this.pressed(event);
    });
  }

  get isOpen(): boolean {
    return this.options.length > 0;
  }

  activateFirst(): void {
    this.activate(0);
  }

  /** Opens the list with these options, none of them active. */
  show(options: readonly HTMLElement[]): void {
    options.forEach((option, i) => {
      option.id = `${this.list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
    });
    this.options = options;
    this.list.replaceChildren(...options);
    this.list.hidden = !this.isOpen;
    this.list.scrollTop = 0;
    this.input.setAttribute('aria-expanded', String(this.isOpen));
    this.activate(-1);
  }

  close(): void {
    this.show([]);
    this.owner.closed();
  }

  /** @param index of the option, or -1 for the field itself */
  private activate(index: number): void {
    this.options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = index;
    const option = this.options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  /** From the field to the first or the last, and round. */
  private async move(step: 1 | -1): Promise<void> {
    if (!this.isOpen) await this.owner.open();
    const last = this.options.length - 1;
    const next = this.active === -1 && step === -1 ? last : this.active + step;
    this.activate(next > last ? 0 : next < 0 ? last : next);
  }

  private pressed(event: KeyboardEvent): void {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    const option = this.options[this.active];
    if (ctrlKey || metaKey) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey && key === 'ArrowUp') this.close();
      else if (altKey) void (this.isOpen ? undefined : this.owner.open());
      else void this.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && option) {
      event.preventDefault();
      option.click();
    } else if (key === 'Escape') {
      this.escape(event);
    } else if (!shiftKey && /^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) {
      // These move the cursor in the field, where one is then again.
      this.activate(-1);
    }
  }

  /** First closes the list, then empties the field. */
  private escape(event: KeyboardEvent): void {
    if (!this.isOpen && this.input.value === '') return;
    event.preventDefault();
    if (!this.isOpen) {
      this.input.value = '';
      this.input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    this.close();
  }
}
