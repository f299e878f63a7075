/**
 * What must hold before a change lands. `npm test` runs the quick gate and stops at the first stage that fails;
 * `npm run test:all`, after it, runs the rest to its end. Each check that is no runner of tests counts as one.
 * Prints what failed and the sum at its end, keeps it in `.cache/reports/` and exits with 1 where anything failed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { REPORTS } from './reportsFolder.ts';
import { type Step, runStep } from './runStep.ts';
import type { Tally } from './testReport.ts';

/** Steps of one stage run two at a time. */
type Stage = readonly Step[];

/** Drawing every image and sheet takes longer than all that `npm test` has besides. */
const FEW_DRAWN = { DRAWN_PLACES: 'albertslund,hovedstaden,danmark' };

/** The longest first, so that both processors end a stage together. */
const QUICK: readonly Stage[] = [
  [
    'check:format',
    'check:astro',
    'check:lint',
    'check:types',
    'check:unused',
    'check:english',
    'check:lint:astro',
    'check:styles',
    'map:check',
  ].map((script) => ({ script })),
  [{ script: 'test:unit', report: 'unit.json' }],
  [{ script: 'build', env: FEW_DRAWN }],
  [
    { script: 'test:once', report: 'e2e.json' },
    { script: 'check:budgets' },
    { script: 'check:html:few' },
    { script: 'check:links', env: FEW_DRAWN },
  ],
];
const REST: readonly Stage[] = [
  [{ script: 'build' }],
  [{ script: 'build:sub' }, { script: 'check:html' }, { script: 'check:links' }],
  [{ script: 'test:whole', report: 'whole.json' }],
  [{ script: 'test:build', report: 'build.json' }],
  [{ script: 'test:rest', report: 'e2e.json' }],
  // Each of them asks one page after the other, and leaves a processor to its neighbour.
  [
    { script: 'test:firefox', report: 'firefox.json', needs: ['firefox-esr', 'firefox'] },
    { script: 'test:webkit', report: 'webkit.json', needs: ['WebKitWebDriver'] },
    { script: 'test:servers', report: 'servers.json', needs: ['nginx'] },
  ],
];

const none: Tally = { passed: 0, failed: 0, failures: [] };
const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      failures: [...a.failures, ...b.failures],
    }),
    none,
  );

async function runStage(stage: Stage): Promise<Tally> {
  const waiting = [...stage];
  const tallies: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      tallies.push(await runStep(step, stage.length > 1));
    }
  };
  await Promise.all([lane(), lane()]);
  return sum(tallies);
}

const quick = process.argv[2] === 'quick';
mkdirSync(REPORTS, { recursive: true });
let total = none;
for (const stage of quick ? QUICK : REST) {
  total = sum([total, await runStage(stage)]);
  if (quick && total.failed > 0) break;
}
writeFileSync(`${REPORTS}/${quick ? 'quick' : 'rest'}.sum`, `${total.passed} ${total.failed}\n`);
for (const failure of total.failures) console.log(`failed: ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
