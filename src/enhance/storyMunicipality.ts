import { keepPosition, readingAnchor } from './keepPosition.ts';
import { markupNode } from './markupNode.ts';
import { fieldsOf, listOf } from './unknownFields.ts';

const KEY = 'kommune';
const NONE: ReadonlyMap<string, unknown> = new Map();

/**
 * Carries one municipality through the story: the choice lies in the address and nowhere else, so that it
 * can be sent and going back takes it back. Its sentences, made with everything else, come from a file of
 * our own; their rows and shapes are found on the page.
 */
class StoryMunicipality extends HTMLElement {
  private readonly form = this.querySelector('form');
  private readonly select = this.querySelector('select');
  /** The slug that is shown or on its way. */
  private slug = '';

  connectedCallback(): void {
    const { form, select } = this;
    if (!form || !select) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.choose(select.value);
    });
    form.addEventListener('reset', () => {
      this.choose('');
      select.focus();
    });
    const restore = (returning: boolean): void => {
      void this.show((new URLSearchParams(location.search).get(KEY) ?? '').toLowerCase(), returning);
    };
    addEventListener('popstate', () => {
      restore(true);
    });
    restore(isReturning());
  }

  private choose(slug: string): void {
    if (slug === this.slug) return;
    history.pushState(null, '', location.pathname + (slug && `?${KEY}=${slug}`) + location.hash);
    void this.show(slug);
  }

  /** @param returning the browser shows the page as it was left, at a distance from its top that counts the parts */
  private async show(slug: string, returning = false): Promise<void> {
    const { select } = this;
    // An anchor on this page changes nothing.
    if (slug === this.slug || !select) return;
    this.slug = slug;
    select.value = slug;
    // It has no value where there is no such municipality.
    if (!select.value) {
      select.value = '';
      this.fill(NONE, slug ? 'unknown' : 'cleared', returning);
      return;
    }
    const story = await fetch((this.dataset['files'] ?? '').replace('*', slug))
      .then(async (response) => fieldsOf(await response.json()))
      .catch(() => NONE);
    // Meanwhile another may have been chosen.
    if (this.slug === slug) this.fill(story, 'failed', returning);
  }

  /** @param otherwise which of the element's own words is said where the story says none */
  private fill(story: ReadonlyMap<string, unknown>, otherwise: string, returning: boolean): void {
    const parts = fieldsOf(story.get('parts'));
    const reading = returning ? null : readingAnchor();
    keepPosition(this.contains(document.activeElement) ? this.form : reading, () => {
      for (const slot of document.querySelectorAll<HTMLElement>('[data-part]')) {
        const nodes = listOf(parts.get(slot.dataset['part'] ?? '')).map(markupNode);
        slot.replaceChildren(...nodes);
        slot.hidden = nodes.length === 0;
      }
      const status = this.querySelector('[role=status]');
      const chosen = story.get('chosen') ?? this.dataset[otherwise];
      if (status) status.textContent = typeof chosen === 'string' ? chosen : '';
      this.toggleAttribute('data-chosen', parts.size > 0);
      mark(String(story.get('code')));
    });
  }
}

/** Whether the page is loaded anew where it was left. */
function isReturning(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && /reload|back/.test(entry.type);
}

/** Its row in the tables and its shape on the map; no code marks none. */
function mark(code: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-code]')) {
    row.classList.toggle('here', row.dataset['code'] === code);
  }
  for (const outline of document.querySelectorAll('.chosen')) outline.remove();
  for (const shape of document.querySelectorAll(`.map a [data-code="${code}"]`)) {
    const d = shape.getAttribute('d');
    shape.closest('g')?.append(markupNode(['path', { class: 'outline chosen', d }]));
  }
}

customElements.define('story-municipality', StoryMunicipality);
