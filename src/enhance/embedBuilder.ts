import {
  formatFrameCode,
  formatImageCode,
  formatJsxCode,
  formatScriptCode,
} from '../format/formatEmbedCode.ts';
import {
  type BuilderChoice,
  CHOICE_NAMES,
  formatBuilderChoice,
  parseBuilderChoice,
} from './builderChoice.ts';
import { fieldOf, optionsOf, readChoice, setField } from './builderFields.ts';
import { startBuilderPlace } from './builderPlace.ts';
import { chosenFrame, type OfferedView, offeredViews } from './offeredViews.ts';
import { shrinkPreview } from './shrinkPreview.ts';

/** Shows the chosen embed in two widths, writes its code, and keeps the choice in the address. */
class EmbedBuilder extends HTMLElement {
  private readonly known = new Map<string, Promise<OfferedView[]>>();
  /** Embeds tell their height when they have come. */
  private readonly heights = new ResizeObserver(() => {
    this.shrinkPreviews();
  });

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector('textarea')?.focus();
    });
    form.addEventListener('input', ({ target }) => {
      // In the finder a place is chosen, not typed.
      if (!(target instanceof Element && target.closest('.finder'))) void this.show(form, true);
    });
    const chosen = parseBuilderChoice(
      location.search,
      (key, value) => value !== '' && optionsOf(form, CHOICE_NAMES[key]).includes(value),
    );
    for (const key of ['place', 'view', 'theme', 'kind', 'id'] as const)
      setField(form, CHOICE_NAMES[key], chosen[key]);
    const place = form.querySelector<HTMLInputElement>('.finder input');
    const places = form.querySelector('select');
    if (place && places) startBuilderPlace(this, place, places, () => void this.show(form, true));
    void this.show(form, false);
    for (const frame of this.querySelectorAll('iframe')) this.heights.observe(frame);
    addEventListener('resize', () => {
      this.shrinkPreviews();
    });
  }

  private shrinkPreviews(): void {
    for (const frame of this.querySelectorAll('iframe')) shrinkPreview(frame);
  }

  private async show(form: HTMLFormElement, isChange: boolean): Promise<void> {
    const place = fieldOf(form, CHOICE_NAMES.place);
    const views = await this.viewsOf(place).catch(() => []);
    // Another place may have been chosen meanwhile.
    if (place !== fieldOf(form, CHOICE_NAMES.place)) return;
    this.offer(form, views);
    const choice = readChoice(form);
    const view = views.find((one) => one.view === choice.view);
    const nameRefused = choice.id !== fieldOf(form, CHOICE_NAMES.id).trim();
    this.say(view === undefined ? this.dataset['failed'] : nameRefused ? this.dataset['name'] : '');
    if (view === undefined) return;
    this.writeCode(view, choice);
    this.showFrames(view, choice);
    if (isChange) history.replaceState(null, '', location.pathname + formatBuilderChoice(choice));
  }

  private viewsOf(place: string): Promise<OfferedView[]> {
    const before = this.known.get(place);
    if (before !== undefined) return before;
    const views = fetch(`${this.dataset['from'] ?? ''}${place}.json`).then(async (response) =>
      response.ok ? offeredViews(await response.json()) : Promise.reject(new Error(response.statusText)),
    );
    this.known.set(place, views);
    // What failed is asked for again.
    views.catch(() => this.known.delete(place));
    return views;
  }

  /** Leaves the views that the place has, and one of them chosen. */
  private offer(form: HTMLFormElement, views: readonly OfferedView[]): void {
    const radios = [...form.querySelectorAll<HTMLInputElement>(`[name=${CHOICE_NAMES.view}]`)];
    for (const radio of radios) {
      radio.disabled = views.length > 0 && !views.some(({ view }) => view === radio.value);
      const label = radio.closest('label');
      if (label) label.hidden = radio.disabled;
    }
    if (radios.some(({ checked, disabled }) => checked && !disabled)) return;
    const first = radios.find(({ disabled }) => !disabled);
    if (first) first.checked = true;
  }

  private writeCode(view: OfferedView, { theme, kind, id }: BuilderChoice): void {
    const field = this.querySelector('textarea');
    const frame = chosenFrame(view, theme, id);
    if (!field) return;
    if (kind === 'billede') field.textContent = formatImageCode(view.image);
    else if (kind === 'react') field.textContent = formatJsxCode(frame);
    else if (kind === 'script') field.textContent = formatScriptCode(frame, this.dataset['script'] ?? '');
    else field.textContent = formatFrameCode(frame);
  }

  /** New frames rather than new addresses in the old ones, which would be steps back. */
  private showFrames(view: OfferedView, { theme }: BuilderChoice): void {
    const { src, title, height } = chosenFrame(view, theme, '');
    const { pathname, search } = new URL(src);
    for (const old of this.querySelectorAll('iframe')) {
      if (old.getAttribute('src') === pathname + search) continue;
      const frame = document.createElement('iframe');
      frame.src = pathname + search;
      frame.title = title;
      frame.width = old.width;
      frame.height = String(height);
      frame.addEventListener('load', () => {
        this.weigh(frame.src);
      });
      old.replaceWith(frame);
      this.heights.observe(frame);
    }
  }

  /** What the embed weighed on its way here, if the server compresses it. */
  private weigh(address: string): void {
    const entry = performance.getEntriesByName(address).at(-1);
    const line = this.querySelector('.builder-weight');
    if (!line || !(entry instanceof PerformanceResourceTiming)) return;
    const { encodedBodySize: sent, decodedBodySize: whole } = entry;
    const kilobytes = (sent / 1000).toFixed(1).replace('.', ',');
    line.textContent = sent > 0 && sent < whole ? (this.dataset['weight'] ?? '').replace('#', kilobytes) : '';
  }

  private say(words = ''): void {
    const status = this.querySelector('.builder-status');
    if (status) status.textContent = words;
  }
}

customElements.define('embed-builder', EmbedBuilder);
