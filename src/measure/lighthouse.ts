/**
 * Lighthouse with its mobile preset on one page of each kind, served compressed and with the headers of
 * a real server: `npm run lighthouse`, which fetches Lighthouse itself: with its 79 packages it is a fourth
 * of all files there are to install, for a judgement that is asked for now and then. Prints the scores and what costs points; exit status 1 where one
 * of them is below 100. Paths given as arguments are judged instead of all.
 *
 * A page whose performance is below 100 is judged three times and the middle counts: on a busy machine one
 * run says little.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { z } from 'zod';
import { chromiumPath } from '../tasks/chromiumPath.ts';
import { freePort } from '../tasks/freePort.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { serveCompressed } from './serveCompressed.ts';

const SITE = process.env['OUT_DIR'] ?? 'dist';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
const RUNS = 3;
/** Lighthouse judges nothing that comes with status 404: the page itself is judged. */
const NOT_FOUND = '/404.html';

if (!existsSync(SITE)) {
  console.error(`There is no ${SITE}/ to judge: run npm run build first.`);
  process.exit(1);
}

const { server, origin } = await serveCompressed(SITE);
const debugPort = await freePort();
const executablePath = await chromiumPath();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${debugPort}`],
  ...(executablePath !== undefined && { executablePath }),
});

/** What is read of Lighthouse's own account; scores are parts of 1, and null where something doesn't apply. */
const reportShape = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
});
type Report = z.output<typeof reportShape>;

/**
 * Search engines are not to list what isn't there, nor embeds: they list the page that an embed leads to.
 * And an embed may fetch nothing, so that Lighthouse can't fetch `robots.txt` from it.
 */
function skippedFor(path: string): string[] {
  if (path.startsWith('/embed/')) return ['is-crawlable', 'robots-txt'];
  return path === NOT_FOUND ? ['is-crawlable'] : [];
}

async function judge(path: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'lighthouse',
    [
      `${origin}${path}`,
      `--port=${debugPort}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      ...skippedFor(path).map((audit) => `--skip-audits=${audit}`),
      '--output=json',
      '--quiet',
    ],
    { maxBuffer: 64_000_000 },
  );
  return reportShape.parse(JSON.parse(stdout));
}

const scoreOf = (report: Report, category: Category): number =>
  Math.round((report.categories[category]?.score ?? 0) * 100);

/** Audits that cost points. */
const faultsOf = (report: Report): string[] =>
  CATEGORIES.flatMap((category) =>
    (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = report.audits[id];
      const costs = weight > 0 && audit !== undefined && audit.score !== null && audit.score < 1;
      return costs
        ? [`${id} ${audit.score ?? 0}${audit.displayValue === undefined ? '' : ` (${audit.displayValue})`}`]
        : [];
    }),
  );

async function judgeFairly(path: string): Promise<Report> {
  const first = await judge(path);
  if (scoreOf(first, 'performance') === 100) return first;
  const reports = [first];
  while (reports.length < RUNS) reports.push(await judge(path));
  const middle = reports.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  return middle[Math.floor(RUNS / 2)] ?? first;
}

const asked = process.argv.slice(2);
const paths =
  asked.length > 0 ? asked : PAGE_KINDS.map(({ kind, path }) => (kind === 'notFound' ? NOT_FOUND : path));
let failed = false;
for (const path of paths) {
  const report = await judgeFairly(path);
  const scores = CATEGORIES.map((category) => scoreOf(report, category));
  const short = scores.some((score) => score < 100);
  failed ||= short;
  console.log(`${scores.map((score) => String(score).padStart(4)).join('')}  ${path}`);
  if (short) for (const fault of faultsOf(report)) console.log(`                    ${fault}`);
}
console.log(`${CATEGORIES.join(', ')}${failed ? ': below 100' : ': 100 for every page'}`);
await browser.close();
server.close();
process.exit(failed ? 1 : 0);
