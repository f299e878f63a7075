import { brotliCompressSync, constants } from 'node:zlib';

/** By content: pages share their rules. */
const known = new Map<string, number>();

/** Bytes as a server sends it: brotli at level 11. */
export function compressed(content: Buffer): number {
  const key = content.toString('latin1');
  const before = known.get(key);
  if (before !== undefined) return before;
  const weight = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  known.set(key, weight);
  return weight;
}

/** KB of 1,000 bytes, in a column. */
export const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);
