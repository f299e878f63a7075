import { createHash } from 'node:crypto';

/** How a policy names a script or a sheet that is written into the page. */
export const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What a page may load: files of our own, and no script that is written into the page itself, so that one
 * policy fits every page. Structured data (JSON-LD) is never executed and needs no allowance. Of sheets see
 * `withSheets`.
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

/** The same, with the sheets that stand in the pages, which their build alone knows (`pageSheets.ts`). */
export const withSheets = (hashes: readonly string[]): string =>
  PAGE_POLICY.replace("style-src 'self'", `style-src ${hashes.join(' ')}`);

/** The policy that a page says it has. @throws Error where it says none */
export function policyIn(html: string): string {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1];
  if (policy === undefined) throw new Error('this page has no policy: build the site first');
  return policy;
}
