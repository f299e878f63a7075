/**
 * What a page may load: files of our own, and nothing that is written into the page itself, so that
 * one policy fits every page. Structured data (JSON-LD) is never executed and needs no allowance.
 * Frames are our own embeds, shown where their code is copied.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
