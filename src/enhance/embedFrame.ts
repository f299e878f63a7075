/**
 * Inside an embed: turns it light or dark as its address asks, tells the page around it how high it is, in
 * the ways that such pages understand, and opens its links as far as that page lets it. Nothing is stored,
 * and nothing in the address can do more than choose between these.
 */
import { heightMessages, isAsking, linkMessage } from './embedMessages.ts';
import { openFromFrame } from './openFromFrame.ts';

const root = document.documentElement;
const options = new URLSearchParams(location.search);

/** Names are told back as they came, so only what a name may hold is taken. */
function nameOf(option: string): string | null {
  const value = options.get(option);
  // Most embeds are given none, and letters of every alphabet take the browser long to look for.
  return value !== null && /^[\p{L}\d_.:-]{1,64}$/u.test(value) && !value.includes('xPYMx') ? value : null;
}

/** Embeds in English stand below an address of their own. */
if (options.get('sprog') === 'en' && root.lang === 'da') {
  location.replace(location.href.replace('/embed/v1/', '/embed/v1/en/'));
}

const theme = options.get('tema');
if (theme === 'lys' || theme === 'moerk' || theme === 'auto') root.dataset['tema'] = theme;

const id = nameOf('id');
const child = nameOf('childId');
/** Its script may put it there after the embed has come. */
const secret = (): string | null => /^#\?secret=([a-z\d]{1,64})$/i.exec(location.hash)?.[1] ?? null;

/** Pixels. Nobody's column is narrower. */
const NARROWEST = 80;

const send = (message: unknown): void => {
  parent.postMessage(message, '*');
};

/** What was told last. */
let told = 0;

/** @param again whether a height that was told before is told once more */
function tell(again: boolean): void {
  // Half a document has half a height.
  if (document.readyState === 'loading') return;
  const size = root.getBoundingClientRect();
  // A frame may be laid out once before it is told its width, when every word has a line.
  if (size.width < NARROWEST) {
    // WordPress hides its frame until that speaks, and what is hidden isn't told when it gets its width.
    if (secret() !== null) setTimeout(tell, 100, again);
    return;
  }
  const height = Math.ceil(size.height);
  if (height === told && !again) return;
  told = height;
  const { origin, pathname, search } = location;
  const path = pathname + search;
  heightMessages({ height, src: origin + path, path, id, child, secret: secret() }).forEach(send);
}

/** What is said at the foot where a link leads nowhere, with the address to be copied. */
function sayClosed(address: string): void {
  const foot = document.querySelector('footer');
  const said = foot?.querySelector('[role=status]') ?? document.createElement('p');
  said.setAttribute('role', 'status');
  foot?.append(said);
  said.textContent = `${document.body.dataset['closed'] ?? ''} ${address}`;
}

/** A link that is pressed without a wish for a new tab or window; those of maps are of SVG. */
function follow(event: MouseEvent): void {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest('a[href]:not([href^="#"])') : null;
  if (link === null || button > 0 || altKey || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  const { href, host } = new URL(link.getAttribute('href') ?? '', document.baseURI);
  const known = secret();
  if (known !== null) send(linkMessage(href, known));
  const opensThere = known !== null && host === location.host;
  if (!opensThere && !openFromFrame(href)) sayClosed(href);
}

if (parent !== window) {
  addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(() => {
      tell(false);
    }).observe(root);
  });
  // A frame that isn't on the screen yet may have no size to observe before that.
  addEventListener('load', () => {
    tell(false);
  });
  addEventListener('hashchange', () => {
    tell(true);
  });
  addEventListener('click', follow);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isAsking(data)) tell(true);
  });
}
