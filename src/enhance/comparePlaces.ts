import { formatChosenSlugs, parseChosenSlugs } from '../format/chosenSlugs.ts';
import { downloadSelection } from './downloadSelection.ts';
import { placeChoice } from './placeOption.ts';
import { suggestPlaces } from './suggestPlaces.ts';

/** Puts the chosen municipalities on one scale and side by side, and keeps the choice in the address. */
class ComparePlaces extends HTMLElement {
  private readonly templates = new Map<string, HTMLTemplateElement>();
  private slugs: readonly string[] = [];

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    for (const template of this.querySelectorAll<HTMLTemplateElement>('template[data-slug]')) {
      this.templates.set(template.dataset['slug'] ?? '', template);
    }
    const add = (slug: string): void => {
      input.value = '';
      suggestions.close();
      this.choose([...this.slugs, slug]);
    };
    const suggestions = suggestPlaces(this, input, {
      optionFor: placeChoice(({ slug }) => {
        add(slug);
      }),
      wanted: ({ code, slug }) => code !== '' && !this.slugs.includes(slug),
      sure: ({ slug }) => {
        add(slug);
      },
    });
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      suggestions.send();
    });
    this.addEventListener('click', ({ target }) => {
      const { remove, file } = target instanceof HTMLButtonElement ? target.dataset : {};
      if (file !== undefined) void downloadSelection(file, this.chosen.map(codeOf));
      if (remove === undefined) return;
      this.choose(this.slugs.filter((other) => other !== remove));
      input.focus();
    });
    this.querySelector('details')?.addEventListener('toggle', () => void this.writeCode());
    addEventListener('popstate', () => {
      this.restore();
    });
    this.restore();
    this.reveal();
  }

  private get most(): number {
    return Number(this.dataset['most']);
  }

  /** Takes the choice from the address, and says what of it was left out. */
  private restore(): void {
    const { slugs, unknown, tooMany } = parseChosenSlugs(
      location.search,
      (slug) => this.templates.has(slug),
      this.most,
    );
    this.slugs = slugs;
    this.show([
      ...unknown.map((name) => (this.dataset['unknown'] ?? '').replace('*', () => name)),
      ...(tooMany ? [this.dataset['tooMany'] ?? ''] : []),
    ]);
  }

  private choose(slugs: readonly string[]): void {
    if (slugs.length > this.most) {
      this.say([this.dataset['full'] ?? '']);
      return;
    }
    const added = slugs.slice(this.slugs.length);
    this.slugs = slugs;
    history.pushState(null, '', location.pathname + formatChosenSlugs(slugs));
    this.show(added.map((slug) => this.addedText(slug)));
    if (added.length > 0) this.reveal();
  }

  private show(messages: readonly string[]): void {
    const result = this.querySelector<HTMLElement>('.compare-result');
    if (!result) return;
    const sheets = this.slugs.flatMap((slug) => this.sheetOf(slug) ?? []);
    for (const [place, parts] of [
      ['tbody', 'tr'],
      ['.compare-sheets', 'article'],
    ] as const) {
      const found = sheets.flatMap((sheet) => [...sheet.querySelectorAll(parts)]);
      result.querySelector(place)?.replaceChildren(...found);
    }
    result.hidden = sheets.length === 0;
    void this.writeCode();
    this.toggleAttribute('data-chosen', sheets.length > 0);
    this.say(messages);
  }

  /** All that share the scale fit into one screen: below the fields none would see what came. */
  private reveal(): void {
    this.querySelector('.compared')?.scrollIntoView({ block: 'nearest' });
  }

  private addedText(slug: string): string {
    return (this.dataset['added'] ?? '')
      .replace('*', () => nameIn(this.templates.get(slug)?.content))
      .replace('#', String(this.slugs.length));
  }

  private get chosen(): HTMLTemplateElement[] {
    return this.slugs.flatMap((slug) => this.templates.get(slug) ?? []);
  }

  /** The code is fetched by those who open its fold. */
  private async writeCode(): Promise<void> {
    const field = this.querySelector('details[open] textarea');
    if (!field) return;
    const { comparisonCode } = await import('./comparisonCode.ts');
    field.textContent = comparisonCode(this, this.chosen);
  }

  private sheetOf(slug: string): DocumentFragment | undefined {
    const sheet = this.templates.get(slug)?.content.cloneNode(true);
    if (!(sheet instanceof DocumentFragment)) return undefined;
    const name = nameIn(sheet);
    sheet.querySelector('article')?.setAttribute('aria-label', name);
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['remove'] = slug;
    button.textContent = this.dataset['remove'] ?? '';
    button.setAttribute('aria-label', `${button.textContent} ${name}`);
    sheet.querySelector('h3')?.after(button);
    return sheet;
  }

  private say(messages: readonly string[]): void {
    const message = this.querySelector('.compare-message');
    if (message) message.textContent = messages.join(' ');
  }
}

const nameIn = (sheet?: DocumentFragment): string => sheet?.querySelector('a')?.textContent.trim() ?? '';
const codeOf = ({ dataset }: HTMLElement): string => dataset['code'] ?? '';

customElements.define('compare-places', ComparePlaces);
