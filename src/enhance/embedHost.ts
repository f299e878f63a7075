/**
 * `embed.js`, in the article of a newsroom: gives each of our frames the height that it tells. Frames
 * are looked up when they speak, so those that come later are found; whatever else is said on the page
 * is not for us and is passed over.
 */
import { ASK, heightIn } from './embedMessages.ts';

/** A module isn't told which element it is; a copy under another name says where our embeds live. */
const script =
  document.currentScript ??
  document.querySelector('script[type=module]:is([src*="/embed.js"], [src][data-origin])');

/** Where our embeds live: as the script says or, where it is ours, beside it. Else nothing is done. */
function homeOf(element: Element | null): URL | null {
  if (!(element instanceof HTMLScriptElement) || element.src === '') return null;
  const { origin } = element.dataset;
  const root = origin === undefined ? element.src : `${origin.replace(/\/*$/, '')}/`;
  return URL.canParse(root) ? new URL('embed/', root) : null;
}
const home = homeOf(script);

const ours = (root: ParentNode): HTMLIFrameElement[] =>
  home === null ? [] : [...root.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home.href));

/** Those in open shadow roots, and in shadow roots within these. */
const oursInShadow = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : [...ours(shadowRoot), ...oursInShadow(shadowRoot)],
  );

/** A sandboxed frame has no origin but is known by its window. */
const NO_ORIGIN = 'null';

function setHeight(frame: HTMLIFrameElement, height: number): void {
  // Many stylesheets count an edge into the height.
  const edge =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + edge}px`;
}

/** Pixels from what is on the screen. No browser brings a lazy frame from further away. */
const FURTHEST = 4000;

/** A lazy frame that nobody has come near may not have come, and to speak to it would give it an empty window. */
function mayHaveCome(frame: HTMLIFrameElement): boolean {
  const { top, bottom } = frame.getBoundingClientRect();
  const isNear = bottom > -FURTHEST && top < innerHeight + FURTHEST;
  return isNear || frame.loading !== 'lazy' || performance.getEntriesByName(frame.src).length > 0;
}

/** Those that spoke before the script came are asked. */
function ask(frames: readonly HTMLIFrameElement[]): void {
  for (const frame of frames.filter(mayHaveCome)) frame.contentWindow?.postMessage({ type: ASK }, '*');
}

if (home !== null) {
  /** Marks the page, so that the work is done once for each site, however often its script stands there. */
  const mark = Symbol.for(`hjemloeshed:${home.href}`);
  if (!(mark in window)) {
    Object.defineProperty(window, mark, { value: true });
    addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
      // Who speaks is known before a word is read, and windows are looked into last: a lazy frame that has
      // not come yet would be given one.
      if (origin !== home.origin && origin !== NO_ORIGIN) return;
      const height = heightIn(data);
      if (height === null) return;
      const isSpeaking = ({ contentWindow }: HTMLIFrameElement): boolean => contentWindow === source;
      const frame = ours(document).find(isSpeaking) ?? oursInShadow(document).find(isSpeaking);
      if (frame && (origin !== NO_ORIGIN || frame.hasAttribute('sandbox'))) setHeight(frame, height);
    });
  }
  ask([...ours(document), ...oursInShadow(document)]);
}
