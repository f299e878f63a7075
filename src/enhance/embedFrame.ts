/**
 * Inside an embed: turns it light or dark as its address asks, and tells the page around it how high
 * it is, in the three ways that such pages understand. Nothing is stored, and nothing in the address
 * can do more than choose between these.
 */
import { HEIGHT, isAsking } from './embedMessages.ts';

const root = document.documentElement;
const options = new URLSearchParams(location.search);

/** Names are told back as they came, so only what a name may hold is taken. */
function nameOf(option: string): string | null {
  const value = options.get(option) ?? '';
  return /^[\p{L}\d_.:-]{1,64}$/u.test(value) && !value.includes('xPYMx') ? value : null;
}

const theme = options.get('tema');
if (theme === 'lys' || theme === 'moerk') root.dataset['tema'] = theme;

const id = nameOf('id');
/** The name that Pym gives its child. */
const child = nameOf('childId');

/** Pixels. Nobody's column is narrower. */
const NARROWEST = 120;

function tell(): void {
  const size = root.getBoundingClientRect();
  // Half a document has half a height. And a frame may be laid out once before it is told its width, when
  // every word has a line.
  if (document.readyState === 'loading' || size.width < NARROWEST) return;
  const height = Math.ceil(size.height);
  const send = (message: unknown): void => {
    parent.postMessage(message, '*');
  };
  send({ sentinel: 'amp', type: 'embed-size', height });
  send(id === null ? { type: HEIGHT, height } : { type: HEIGHT, height, id });
  if (child !== null) send(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
}

if (parent !== window) {
  addEventListener('DOMContentLoaded', () => {
    new ResizeObserver(tell).observe(root);
  });
  addEventListener('load', tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && isAsking(data)) tell();
  });
}
