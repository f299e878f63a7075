/** So many of a table's rows join in with one frame. */
const ROWS_TOGETHER = 7;

/**
 * Runs in the head of every page, before its first style: lets the page unfold from its top down
 * (src/styles/unfold.css), a part with each frame from the second on, until all has loaded and nothing is
 * left; a link that is followed meanwhile shows all at once. Somebody who comes back or reloads is put where
 * they were, a link to a part leads past others, and a search in the address changes what is shown (but a
 * comparison's adds to what is shown last): these get the whole page from the start, as does whoever has no
 * script.
 */
export const UNFOLD_SCRIPT = [
  "performance.getEntriesByType('navigation')[0]?.type==='navigate'&&/^(\\?kommuner=.*)?$/.test(location.search)&&!location.hash&&(()=>{",
  'const{dataset:d}=document.documentElement,f=requestAnimationFrame,next=()=>{',
  "const held=document.getAnimations().filter(a=>a.animationName==='unfold'),followed=location.hash;",
  `held.slice(0,followed?held.length:held[0]?.effect.target.tagName==='TR'?${ROWS_TOGETHER}:1).forEach(a=>a.finish());`,
  "if(followed&&held[0])document.querySelector(':target')?.scrollIntoView();",
  "held[0]||document.readyState!=='complete'?f(next):delete d.unfolds};",
  "d.unfolds='';f(()=>f(next))})()",
].join('');
