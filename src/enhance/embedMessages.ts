/** What an embed tells the page around it, and what it is asked. The names are promises. */
export const HEIGHT = 'hjemloeshed:height';
export const ASK = 'hjemloeshed:ask';

/** What an embed knows of itself when it speaks. */
export interface Spoken {
  /** Whole pixels. */
  readonly height: number;
  /** Its address as the frame has it, without what stands after `#`. */
  readonly src: string;
  /** Path and query: what stands in the frame's `src` however that is written. */
  readonly path: string;
  /** From the query; `null` where the host gave none. */
  readonly id: string | null;
  /** The name that Pym gives its child; `null` under any other parent. */
  readonly child: string | null;
  /** What WordPress put after `#` to know its frame by; `null` under any other parent. */
  readonly secret: string | null;
}

/**
 * All that is to be said of a height, a protocol a line; nothing to a parent that hasn't made itself known. In
 * this order: AMP and `@newswire/frames`; our own `embed.js`; Pym; WordPress (`wp-embed.js`); Embedly, Iframely
 * and Medium, who read JSON; the listeners that Datawrapper's codes have left in newsrooms' pages, the older of
 * which look for the name in the frame's `src`.
 */
export const heightMessages = ({ height, src, path, id, child, secret }: Spoken): unknown[] => [
  { sentinel: 'amp', type: 'embed-size', height },
  id === null ? { type: HEIGHT, height } : { type: HEIGHT, height, id },
  ...(child === null ? [] : [`pymxPYMx${child}xPYMxheightxPYMx${height}`]),
  ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  JSON.stringify({ context: 'iframe.resize', height, src }),
  { 'datawrapper-height': { [path]: height } },
];

/** That a link was pressed, as WordPress is told: it opens those that lead to the embed's own host. */
export const linkMessage = (value: string, secret: string): unknown => ({ message: 'link', value, secret });

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/** Whether a message asks for the height: as Pym does, as we do, as `@newswire/frames` or WordPress do. */
export function isAsking(data: unknown): boolean {
  if (typeof data === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx/.test(data);
  if (!isObject(data)) return false;
  const { type, sentinel, message } = data;
  return type === ASK || (sentinel === 'amp' && type === 'frames-init') || message === 'ready';
}

/** Pixels: no embed of ours is lower or higher, whatever it is told to say. */
const LOWEST = 60;
const HIGHEST = 20_000;

/** The height that a message tells, in pixels; `null` where it tells none that an embed could have. */
export function heightIn(data: unknown): number | null {
  if (!isObject(data) || data['type'] !== HEIGHT) return null;
  const { height } = data;
  return typeof height === 'number' && height >= LOWEST && height < HIGHEST ? Math.ceil(height) : null;
}
