/**
 * `embed.js`, in the article of a newsroom: gives each of our frames the height that it tells. Frames
 * are looked up when they speak, so those that come later are found; whatever else is said on the page
 * is not for us and is passed over.
 */
import { ASK, heightIn } from './embedMessages.ts';

/** Where our embeds live, from the script's own address; nothing is done where that isn't known. */
const script = document.currentScript;
const home = script instanceof HTMLScriptElement && script.src !== '' ? new URL('embed/', script.src) : null;

const ours = (): HTMLIFrameElement[] =>
  home === null
    ? []
    : [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(home.href));

/** A sandboxed frame has no origin but is known by its window. */
const NO_ORIGIN = 'null';

function setHeight(frame: HTMLIFrameElement, height: number): void {
  // Many stylesheets count an edge into the height.
  const edge =
    getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + edge}px`;
}

/** Marks the page, so that the script does its work once, however often it stands there. */
const MARK = Symbol.for('hjemloeshed:embed.js');

if (!(MARK in window)) {
  Object.defineProperty(window, MARK, { value: true });
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    // Who speaks is known before a word is read, and windows are looked into last: a lazy frame that has
    // not come yet would be given one.
    if (origin !== home?.origin && origin !== NO_ORIGIN) return;
    const height = heightIn(data);
    if (height === null) return;
    const frame = ours().find(({ contentWindow }) => contentWindow === source);
    if (frame && (origin !== NO_ORIGIN || frame.hasAttribute('sandbox'))) setHeight(frame, height);
  });
}

/** Those that spoke before the script came are asked: one a task, as each may have to be given a window. */
function ask([frame, ...others]: readonly HTMLIFrameElement[]): void {
  if (frame === undefined) return;
  frame.contentWindow?.postMessage({ type: ASK }, '*');
  setTimeout(ask, 0, others);
}
ask(ours());
