import { createHash } from 'node:crypto';

/** How a policy names a script or a sheet that is written into the page. */
export const sourceHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Of `enhance/unfold.ts` as built. Servers repeat it (`deployment.md`), so it is written down. */
const UNFOLD_HASH = "'sha256-S3MfVJH9BC7KTB5tfrHrPxxwlpeunRXAXBcJTEkDDcU='";

/** @throws Error when the script isn't the one that the policy allows */
export function asInPolicy(script: string): string {
  const hash = sourceHash(script);
  if (hash !== UNFOLD_HASH) throw new Error(`enhance/unfold.ts has changed: name ${hash} in the policy`);
  return script;
}

/**
 * What a page may load: files of our own, and nothing that is written into the page itself but the one
 * script that all pages share, so that one policy fits every page. Structured data (JSON-LD) is never
 * executed and needs no allowance. Of sheets see `withSheets`.
 * Frames are our own embeds, shown where their code is copied.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${UNFOLD_HASH}`,
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
