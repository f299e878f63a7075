/** Inside the embed that compares: leaves those municipalities that its address asks for, in that order. */
import { formatChosenSlugs, parseChosenSlugs } from '../format/chosenSlugs.ts';

const box = document.querySelector('.table-box');
const table = box?.querySelector('table');
if (box && table) {
  const parts = new Map(Array.from(table.tBodies, (part) => [part.dataset['slug'] ?? '', part]));
  const { slugs } = parseChosenSlugs(
    location.search,
    (slug) => parts.has(slug),
    Number(table.dataset['most']),
  );
  if (slugs.length > 0) {
    for (const part of parts.values()) part.remove();
    table.tHead?.after(...slugs.flatMap((slug) => parts.get(slug) ?? []));
    // So few need no box that scrolls, but with the largest letters to the side.
    box.classList.remove('table-box');
    for (const name of ['role', 'aria-label', 'tabindex']) box.removeAttribute(name);
    const way = document.querySelector<HTMLAnchorElement>('a[data-way]');
    if (way) way.href += formatChosenSlugs(slugs);
  }
}
