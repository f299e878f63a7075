/**
 * Writes `_headers` for Netlify and Cloudflare Pages beside the pages; other servers are told the same
 * in their own words (`publish/deployment.md`). `npm run build` runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { policyIn } from '../publish/contentSecurityPolicy.ts';
import { headersFile } from '../publish/headerRules.ts';

const base = `${(process.env['BASE_PATH'] ?? '/').replace(/\/$/, '')}/`;
const folder = process.env['OUT_DIR'] ?? 'dist';
const policy = policyIn(readFileSync(`${folder}/404.html`, 'utf8'));
writeFileSync(`${folder}/_headers`, headersFile(base, policy));
