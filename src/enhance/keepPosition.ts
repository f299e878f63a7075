/**
 * Changes the page without moving what the reader is looking at: the content above may grow or shrink.
 *
 * @param anchor what has to stay where it is on the screen; `null` keeps the distance from the page's top
 */
export function keepPosition(anchor: Element | null, change: () => void): void {
  const top = (): number => anchor?.getBoundingClientRect().top ?? 0;
  const before = top();
  const root = document.documentElement;
  // Browsers that keep the position themselves would do it a second time.
  root.style.setProperty('overflow-anchor', 'none');
  change();
  const moved = top() - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  root.style.removeProperty('overflow-anchor');
}

/** The first thing on the screen that one reads, and that stays when the municipality's own parts change. */
export function readingAnchor(): Element | null {
  const read = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, figure):not([data-part] *)')];
  return read.find((element) => element.getBoundingClientRect().bottom > innerHeight / 8) ?? null;
}
