/**
 * Runs in the head of every page, before its first style: says whether the page may unfold from its top
 * down (src/styles/unfold.css). Somebody who comes back or reloads is put where they were, and a search in
 * the address changes what is shown, so these get the whole page at once; so does whoever has no script.
 */
export const UNFOLD_SCRIPT =
  "performance.getEntriesByType('navigation')[0]?.type==='navigate'&&!location.search&&(document.documentElement.dataset.unfolds='')";
