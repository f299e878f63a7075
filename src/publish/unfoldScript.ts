/** So many of a table's rows join in with one frame. */
const ROWS_TOGETHER = 7;

/**
 * Runs in the head of every page, before its first style: lets the page unfold from its top down
 * (src/styles/unfold.css), a part with each frame, until all has loaded and nothing is left. Each part is laid
 * out in a task of its own and painted with the frame after it, as the two together would take twice as long.
 * In a narrow window of a computer with a mouse the page is whole as soon as all has loaded, for whoever takes
 * its height or its picture then; a phone goes on part by part. A link that is followed meanwhile shows all at
 * once.
 *
 * Somebody who comes back or reloads is put where they were, a link to a part leads past others, and a search
 * in the address changes what is shown (but a comparison's adds to what is shown last): these get the whole
 * page from the start, as does whoever has no script.
 */
export const UNFOLD_SCRIPT = [
  "performance.getEntriesByType('navigation')[0]?.type==='navigate'&&/^(\\?kommuner=.*)?$/.test(location.search)&&!location.hash&&(()=>{",
  "const root=document.documentElement,phone=matchMedia('(pointer:coarse)').matches,",
  'afterFrame=f=>requestAnimationFrame(()=>setTimeout(f)),',
  "held=()=>document.getAnimations().filter(a=>a.animationName==='unfold'),",
  "next=()=>{const loaded=document.readyState==='complete',followed=location.hash,all=followed||loaded&&!phone;",
  'let parts=held();const[first]=parts;',
  // Parts have parts, which are held from the moment theirs is shown.
  `do parts.slice(0,all?parts.length:first?.effect.target.tagName==='TR'?${ROWS_TOGETHER}:1).forEach(a=>a.finish());`,
  'while(all&&(parts=held())[0]);',
  'if(first)root.offsetHeight;',
  "if(followed&&first)document.querySelector(':target')?.scrollIntoView();",
  'first||!loaded?afterFrame(next):delete root.dataset.unfolds};',
  "root.dataset.unfolds='';afterFrame(next);phone||addEventListener('load',next)})()",
].join('');
