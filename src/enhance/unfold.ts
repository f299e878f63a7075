/**
 * Stands in the head of every page: lets what bears `data-later` (styles/unfold.css) join in from the top
 * down, a part a frame, until all has loaded and nothing is left. A part is laid out in a task of its own and
 * painted with the next frame. With a mouse the page is whole as soon as all has loaded; a link that is
 * followed meanwhile shows all at once. Who reloads, comes back, follows a link to a part or gives a search
 * (a comparison's aside, which adds at the end) gets the whole page from the start.
 */
const root = document.documentElement;
const isPhone = matchMedia('(pointer:coarse)').matches;
/** Rows of a table that join in together. */
const ROWS = 7;

const held = (): Animation[] =>
  document
    .getAnimations()
    .filter((animation) => animation instanceof CSSAnimation && animation.animationName === 'unfold');

const isRow = ({ effect }: Animation): boolean =>
  effect instanceof KeyframeEffect && effect.target?.tagName === 'TR';

function showNext(): void {
  const isLoaded = document.readyState === 'complete';
  const showsAll = location.hash !== '' || (isLoaded && !isPhone);
  let parts = held();
  const [first] = parts;
  // What is in a part is held from the moment that the part is shown.
  do {
    const together = showsAll ? parts.length : first !== undefined && isRow(first) ? ROWS : 1;
    for (const part of parts.slice(0, together)) part.finish();
    parts = held();
  } while (showsAll && parts.length > 0);

  if (first === undefined && isLoaded) {
    delete root.dataset['unfolds'];
    return;
  }
  if (first !== undefined) root.getBoundingClientRect();
  if (first !== undefined && location.hash !== '') document.querySelector(':target')?.scrollIntoView();
  afterFrame();
}

function afterFrame(): void {
  requestAnimationFrame(() => setTimeout(showNext));
}

const [entry] = performance.getEntriesByType('navigation');
const isFresh = entry instanceof PerformanceNavigationTiming && entry.type === 'navigate';
if (isFresh && /^(\?kommuner=.*)?$/.test(location.search) && location.hash === '') {
  root.dataset['unfolds'] = '';
  afterFrame();
  if (!isPhone) addEventListener('load', showNext);
}
