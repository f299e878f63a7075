/**
 * Runs in the head of every page, before its first style: says whether the page may unfold from its top
 * down (src/styles/unfold.css), and ends it when all has loaded, which on a good line is at once. Somebody
 * who comes back or reloads is put where they were, a link to a part leads past others, and a search in the
 * address changes what is shown: these get the whole page from the start, as does whoever has no script.
 */
export const UNFOLD_SCRIPT =
  "performance.getEntriesByType('navigation')[0]?.type==='navigate'&&!location.search&&!location.hash&&(document.documentElement.dataset.unfolds='',addEventListener('load',()=>{delete document.documentElement.dataset.unfolds}))";
