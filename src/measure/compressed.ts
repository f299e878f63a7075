import { brotliCompressSync, constants } from 'node:zlib';

const HIGHEST = 11;
/** Twenty times as quick as the highest. */
const QUICK = 9;

/** By level and content: pages share their rules. */
const known = new Map<string, number>();

/** Bytes as a server sends it: brotli at its highest level, unless another is asked for. */
export function compressed(content: Buffer, level = HIGHEST): number {
  const key = `${level} ${content.toString('latin1')}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const weight = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
  known.set(key, weight);
  return weight;
}

/**
 * By how much two of a kind can change places between both levels. A page of ours weighs 8 to 14 per cent more at the
 * quick one, and within a kind these differ by 3.
 */
const ROOM = 0.05;

/** The heaviest of a kind. Those that the quick level puts far behind are not weighed at the highest. */
export function heaviest<T>(
  kind: readonly T[],
  contentOf: (one: T) => Buffer,
): { readonly one: T; readonly bytes: number } | undefined {
  const quickly = kind.map((one) => ({ one, content: contentOf(one) }));
  const most = Math.max(...quickly.map(({ content }) => compressed(content, QUICK)));
  return quickly
    .filter(({ content }) => compressed(content, QUICK) >= most * (1 - ROOM))
    .map(({ one, content }) => ({ one, bytes: compressed(content) }))
    .sort((a, b) => b.bytes - a.bytes)[0];
}

/** KB of 1,000 bytes, in a column. */
export const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);
