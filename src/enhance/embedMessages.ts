/** What an embed tells the page around it, and what it is asked. The names are promises. */
export const HEIGHT = 'hjemloeshed:height';
export const ASK = 'hjemloeshed:ask';

const isObject = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/** Whether a message asks for the height: in our words, those of `@newswire/frames`, or those of Pym. */
export function isAsking(data: unknown): boolean {
  if (typeof data === 'string') return /^pymxPYMx.*xPYMxwidthxPYMx/.test(data);
  return (
    isObject(data) && (data['type'] === ASK || (data['sentinel'] === 'amp' && data['type'] === 'frames-init'))
  );
}

/** The height that a message tells, in pixels; `null` where it tells none that a frame could have. */
export function heightIn(data: unknown): number | null {
  if (!isObject(data) || data['type'] !== HEIGHT) return null;
  const { height } = data;
  return typeof height === 'number' && height > 0 && height < 20_000 ? Math.ceil(height) : null;
}
