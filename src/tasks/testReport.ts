import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a runner of tests found. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Of what failed, so that it can be read at the end of a long run. */
  readonly failures: readonly string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
});

const spec = z.object({ ok: z.boolean(), title: z.string(), file: z.string(), line: z.number() });
/** Of a file, or of what is grouped in it. */
interface Suite {
  readonly specs: readonly z.output<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec), suites: z.array(suite).optional() }),
);
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number() }),
  suites: z.array(suite),
});

const specsOf = ({ specs, suites = [] }: Suite): z.output<typeof spec>[] => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const fromVitest = vitestReport.transform(({ numPassedTests, numFailedTests, testResults }): Tally => ({
  passed: numPassedTests,
  failed: numFailedTests,
  failures: testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name}: ${fullName}`),
  ),
}));

const fromPlaywright = playwrightReport.transform(({ stats, suites }): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected,
  failures: suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, line, title }) => `${file}:${line}: ${title}`),
}));

/** The numbers of a report of Vitest or Playwright; one that isn't there or can't be read is a failure. */
export function readTestReport(path: string): Tally {
  try {
    return z.union([fromVitest, fromPlaywright]).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      failures: [`${path}: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
}
