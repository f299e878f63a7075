/** Weighs what was built, brotli 11, against the budgets: `npm run check:budgets`. */
import { globSync, readFileSync } from 'node:fs';
import { compressed, heaviest, kb } from './compressed.ts';
import { weighEmbeds } from './weighEmbeds.ts';
import { weighSite } from './weighSite.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';

interface Budget {
  readonly name: string;
  readonly pages: string;
  /** Without the rules that stand in it. KB of 1,000 bytes, as all of these. */
  readonly html: number;
  readonly rules: number;
  readonly script: number;
  readonly all: number;
}

const BUDGETS: readonly Budget[] = [
  { name: 'front page', pages: '{index,en/index}.html', html: 50, rules: 10, script: 6, all: 106 },
  // 14 was meant; see README.md of 2026-11-28.
  {
    name: 'municipality',
    pages: '{kommune,en/municipality}/*/index.html',
    html: 16,
    rules: 8,
    script: 4,
    all: 66,
  },
  { name: 'region', pages: '{region,en/region}/*/index.html', html: 20, rules: 8, script: 4, all: 72 },
  {
    name: 'all municipalities',
    pages: '{kommune,en/municipalities}/index.html',
    html: 14,
    rules: 8,
    script: 6,
    all: 68,
  },
  {
    name: 'comparison',
    pages: '{sammenlign,en/compare}/index.html',
    html: 14,
    rules: 8,
    script: 7.5,
    all: 68,
  },
  {
    name: 'prose',
    pages:
      '{metode/index,presse/index,om/index,om/*/index,data/index,data/*/index,404,en/method/index,en/press/index,en/about/index,en/about/*/index,en/data/index,en/data/*/index}.html',
    html: 14,
    rules: 8,
    script: 4,
    all: 66,
  },
];
const FONTS = 40;

const weights = new Map<string, number>();
function weigh(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const content = readFileSync(path);
  // Fonts are compressed already.
  const weight = path.endsWith('.woff2') ? content.length : compressed(content);
  weights.set(path, weight);
  return weight;
}

const sum = (paths: Iterable<string>): number =>
  [...new Set(paths)].reduce((total, path) => total + weigh(path), 0);

const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const toFile = (href: string): string => `${folder}${href.slice(base.length)}`;

/** The scripts a page loads, with what they import, and what that imports in turn. */
function scriptsOf(html: string): string[] {
  const found = new Set(
    [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => toFile(match[1] ?? '')),
  );
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    const script = readFileSync(path, 'utf8');
    for (const [, from, bare] of script.matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)) {
      found.add(`${path.slice(0, path.lastIndexOf('/'))}/${from ?? bare ?? ''}`);
    }
  }
  return [...found];
}

/** What only the build may use: a reader's browser gets no projection and no map library. */
const BUILD_ONLY = /topojson|geoTransverseMercator|geoMercator|d3-geo|presimplify/i;
let failed = false;
for (const path of globSync(`${folder}/**/*.js`)) {
  const found = BUILD_ONLY.exec(readFileSync(path, 'utf8'))?.[0];
  if (found !== undefined) {
    failed = true;
    console.log(`${path} holds ${found}, which belongs to the build alone`);
  }
}

const rulesIn = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

for (const { name, pages, html: htmlBudget, rules: rulesBudget, script, all } of BUDGETS) {
  const files = globSync(`${folder}/${pages}`).map((path) => ({ path, html: readFileSync(path, 'utf8') }));
  const found = heaviest(files, ({ html }) => Buffer.from(html.replace(rulesIn(html), '')));
  if (found === undefined) throw new Error(`${folder} has no ${name}: ${pages}`);
  const { path, html } = found.one;
  const rules = compressed(Buffer.from(rulesIn(html)));
  const fonts = sum(
    [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map((m) => toFile(m[1] ?? '')),
  );
  const scripts = sum(scriptsOf(html));
  const lines: readonly (readonly [string, number, number])[] = [
    ['HTML', found.bytes, htmlBudget],
    ['rules', rules, rulesBudget],
    ['script', scripts, script],
    ['fonts', fonts, FONTS],
    ['all', found.bytes + rules + fonts + scripts, all],
  ];
  console.log(`${name}: ${files.length} page(s), heaviest ${path}`);
  for (const [what, weight, budget] of lines) {
    // What weighs nothing was not found, and then this check would check nothing.
    const over = weight > budget * 1000 || weight === 0;
    failed ||= over;
    console.log(`  ${what.padEnd(7)}${kb(weight)} KB of ${budget}${over ? '  OVER BUDGET' : ''}`);
  }
}
/** Parts of pages with a ceiling of their own. */
const PARTS: readonly { name: string; pages: string; part: RegExp; budget: number }[] = [
  {
    name: 'map in three measures',
    pages: '{index,en/index}.html',
    part: /<figure class="chart map-figure".*?<\/figure>/s,
    budget: 28,
  },
  {
    name: 'locator',
    pages: '{kommune,en/municipality}/*/index.html',
    part: /<div class="locator".*?<\/svg>/s,
    budget: 5,
  },
];
for (const { name, pages, part, budget } of PARTS) {
  const parts = globSync(`${folder}/${pages}`).map((path) =>
    Buffer.from(part.exec(readFileSync(path, 'utf8'))?.[0] ?? ''),
  );
  const bytes = heaviest(parts, (content) => content)?.bytes ?? 0;
  // A part that is not found weighs nothing, and then this check would check nothing.
  const over = bytes > budget * 1000 || parts.some(({ length }) => length === 0);
  failed ||= over;
  console.log(`${name}: ${parts.length} page(s)${kb(bytes)} KB of ${budget}${over ? '  OVER BUDGET' : ''}`);
}
for (const { line, over } of [...weighEmbeds(folder), ...weighSite(folder)]) {
  failed ||= over;
  console.log(line);
}
process.exit(failed ? 1 : 0);
