/**
 * Writes `_headers` for Netlify and Cloudflare Pages beside the pages; other servers are told the same
 * in their own words (`publish/deployment.md`). `npm run build` runs it.
 */
import { writeFileSync } from 'node:fs';
import { headersFile } from '../publish/headerRules.ts';

const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`;
writeFileSync(`${process.env['OUT_DIR'] ?? 'dist'}/_headers`, headersFile(base));
