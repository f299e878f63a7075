/**
 * Changes the page without moving what the reader is looking at: the content above may grow or shrink.
 *
 * @param anchor what has to stay where it is on the screen
 */
export function keepPosition(anchor: Element | null, change: () => void): void {
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const root = document.documentElement;
  // Browsers that keep the position themselves would do it a second time.
  root.style.setProperty('overflow-anchor', 'none');
  change();
  const after = anchor?.getBoundingClientRect().top ?? 0;
  if (after !== before) scrollBy({ top: after - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    root.style.removeProperty('overflow-anchor');
  });
}
