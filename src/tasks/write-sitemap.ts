/**
 * Writes `sitemap.xml` from the pages as they were built, so that none is forgotten: every page with a
 * canonical address that search engines may list, with the date of the data. `npm run build` runs it.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dataset } from '../dataset.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';

const addresses = globSync(`${folder}/**/*.html`).flatMap((path) => {
  const html = readFileSync(path, 'utf8');
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical === undefined || /<meta name="robots" content="[^"]*noindex/.test(html) ? [] : [canonical];
});

const entries = [...new Set(addresses)]
  .sort()
  .map((address) => `<url><loc>${address}</loc><lastmod>${dataset.dataDate}</lastmod></url>\n`);

writeFileSync(
  `${folder}/sitemap.xml`,
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
);
console.log(`Sitemap: ${entries.length} pages`);
