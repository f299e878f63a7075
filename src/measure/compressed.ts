import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes as a server sends it: brotli at level 11. */
export const compressed = (content: Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** KB of 1,000 bytes, in a column. */
export const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);
