import { createHash } from 'node:crypto';
import { UNFOLD_SCRIPT } from './unfoldScript.ts';

/** How a policy names a script or a sheet that is written into the page. */
export const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load: files of our own, and nothing that is written into the page itself but the one
 * line that all pages share, so that one policy fits every page. Structured data (JSON-LD) is never executed and needs no allowance.
 * Frames are our own embeds, shown where their code is copied.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${sourceHash(UNFOLD_SCRIPT)}`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
