/**
 * Runs in the head of every page, before its first style: says whether the page may unfold from its top
 * down (src/styles/unfold.css). Somebody who comes back or reloads is put where they were, a link to a part
 * leads past others, and a search in the address changes what is shown: these get the whole page at once, as
 * does whoever has no script.
 */
export const UNFOLD_SCRIPT =
  "performance.getEntriesByType('navigation')[0]?.type==='navigate'&&!location.search&&!location.hash&&(document.documentElement.dataset.unfolds='')";
