/**
 * What is folded on a phone stands open where there is room for it, by the stylesheets alone. Here the browser
 * is told so too: it would say "collapsed" of what is seen, and stop at a line that opens nothing. Where the
 * stylesheet can't reach what is closed this opens it, on paper as well.
 */
const ROOM: readonly (readonly [selector: string, media: string])[] = [
  ['.on-phone, .level-groups', '(min-width: 48rem)'],
  ['.open-when-wide', '(min-width: 64rem)'],
  ['.region-details', '(min-width: 68.75rem)'],
];

const all = (selector: string): NodeListOf<HTMLDetailsElement> => document.querySelectorAll(selector);

for (const [selector, media] of ROOM) {
  const room = matchMedia(media);
  const fit = (): void => {
    for (const details of all(selector)) {
      details.open = room.matches;
      details.querySelector('summary')?.setAttribute('tabindex', room.matches ? '-1' : '0');
    }
  };
  room.addEventListener('change', fit);
  if (room.matches) fit();
}

if (!CSS.supports('selector(::details-content)')) {
  addEventListener('beforeprint', () => {
    for (const details of all('.region-details, .fold, .open-when-wide')) details.open = true;
  });
}
