import { keepPosition, readingAnchor } from './keepPosition.ts';
import { markupNode } from './markupNode.ts';
import { outline } from './outline.ts';
import { fieldsOf, listOf } from './unknownFields.ts';

const KEY = 'kommune';
/** Milliseconds without scrolling. */
const AT_REST = 150;
const NONE: ReadonlyMap<string, unknown> = new Map();

/**
 * Carries one municipality through the story: the choice lies in the address and nowhere else, so that it
 * can be sent and going back takes it back. Its sentences, made with everything else, come from a file of
 * our own; their rows and shapes are found on the page.
 */
class StoryMunicipality extends HTMLElement {
  private readonly input = this.querySelector('input');
  /** The slug that is shown or on its way. */
  private slug = '';

  connectedCallback(): void {
    const finder = this.querySelector<HTMLElement>('place-finder');
    const { input } = this;
    finder?.addEventListener('choose', () => {
      this.choose(finder.dataset['chosen'] ?? '');
    });
    // A press must not take the focus from the field, whose list would close and move the button away.
    this.querySelector('.read-along')?.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    // Before anything is typed there is nothing to read along with.
    input?.form?.addEventListener('submit', (event) => {
      if (input.value.trim() !== '' || event.submitter?.className !== 'read-along') return;
      event.preventDefault();
      input.focus();
    });
    this.querySelector('.chosen-place button')?.addEventListener('click', () => {
      this.choose('');
      input?.focus();
    });
    const restore = async (returning: boolean): Promise<void> => {
      const top = topWhenLeft();
      await this.show((new URLSearchParams(location.search).get(KEY) ?? '').toLowerCase(), returning);
      if (returning && top !== null) scrollTo({ top, behavior: 'instant' });
    };
    addEventListener('popstate', () => void restore(true));
    this.rememberPlace();
    void restore(isReturning());
  }

  /** With a municipality the browser would look for the reader's place before its parts have come. */
  private rememberPlace(): void {
    let atRest: ReturnType<typeof setTimeout> | undefined;
    addEventListener('scroll', () => {
      clearTimeout(atRest);
      atRest = setTimeout(() => {
        if (this.slug === '') return;
        history.scrollRestoration = 'manual';
        history.replaceState({ top: scrollY }, '');
      }, AT_REST);
    });
  }

  private choose(slug: string): void {
    if (slug === this.slug) return;
    history.pushState(null, '', location.pathname + (slug && `?${KEY}=${slug}`) + location.hash);
    history.scrollRestoration = 'auto';
    void this.show(slug);
  }

  /** @param returning the browser shows the page as it was left, at a distance from its top that counts the parts */
  private async show(slug: string, returning = false): Promise<void> {
    // An anchor on this page changes nothing.
    if (slug === this.slug) return;
    this.slug = slug;
    if (!isOnPage(slug)) {
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
    keepPosition(this.contains(document.activeElement) ? this.input : reading, () => {
      for (const slot of document.querySelectorAll<HTMLElement>('[data-part]')) {
        const nodes = listOf(parts.get(slot.dataset['part'] ?? '')).map(markupNode);
        slot.replaceChildren(...nodes);
        slot.hidden = nodes.length === 0;
      }
      const status = this.querySelector('.chosen-place [role=status]');
      const chosen = story.get('chosen') ?? this.dataset[otherwise];
      if (status) status.textContent = typeof chosen === 'string' ? chosen : '';
      this.toggleAttribute('data-chosen', parts.size > 0);
      mark(String(story.get('code')));
    });
  }
}

/** The page's tables have a row for each municipality, and it leads to the municipality's page. */
const isOnPage = (slug: string): boolean =>
  slug !== '' && document.querySelector(`tr[data-code] a[href$="/${CSS.escape(slug)}/"]`) !== null;

/** Whether the page is loaded anew where it was left. */
function isReturning(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && /reload|back/.test(entry.type);
}

/** Pixels from the page's top, where this step of the reader's history was last read with a municipality. */
function topWhenLeft(): number | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'top' in state ? Number(state.top) : null;
}

/** Its row in the tables and its shape on the map; no code marks none. */
function mark(code: string): void {
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-code]')) {
    const isHere = row.dataset['code'] === code;
    row.classList.toggle('here', isHere);
    if (isHere) row.closest('details')?.setAttribute('open', '');
  }
  for (const line of document.querySelectorAll('.chosen')) line.remove();
  for (const shape of document.querySelectorAll<SVGPathElement>(`.map a [data-code="${code}"]`))
    outline(shape, 'chosen');
}

customElements.define('story-municipality', StoryMunicipality);
