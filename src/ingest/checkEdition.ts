import { fault } from './fault.ts';
import type { Problem } from './problem.ts';
import { DATA_DATE_KEY, DISTRIBUTION_YEAR_KEY, REPORT_MONTH_KEY } from './release.ts';
import type { Sources } from './readSources.ts';
import { AGE_FILE, CHANGES_FILE, NATIONAL_FILE, RELEASE_FILE, SITUATION_FILE } from './sourceFiles.ts';

/** What must be changed together with the figures and wasn't: the distributions' year, the report, the word to the reader. */
export function checkEdition({ release, national, changes }: Sources): Problem[] {
  if (release === null) return [];
  const place = (key: string) => ({
    file: RELEASE_FILE,
    line: release.lines.get(key) ?? null,
    column: 'vaerdi',
  });
  const problems: Problem[] = [];
  const newest = national?.counts.at(-1)?.record.year;
  if (newest !== undefined && newest !== release.distributionYear) {
    problems.push({
      ...place(DISTRIBUTION_YEAR_KEY),
      value: String(release.distributionYear),
      ...fault('distributionYear', newest, [SITUATION_FILE, AGE_FILE]),
    });
  }
  const told = changes?.at(0)?.date;
  if (told !== undefined && told !== release.dataDate) {
    problems.push({
      ...place(DATA_DATE_KEY),
      value: release.dataDate,
      ...fault('dataDate', told, CHANGES_FILE),
    });
  }
  if (release.reportMonth > release.dataDate) {
    problems.push({
      ...place(REPORT_MONTH_KEY),
      value: release.reportMonth,
      ...fault('notAfter', release.dataDate),
    });
  }
  if (newest !== undefined && release.reportMonth < String(newest)) {
    problems.push({
      ...place(REPORT_MONTH_KEY),
      value: release.reportMonth,
      ...fault('reportBefore', newest),
    });
  }
  if (newest !== undefined && String(newest) > release.dataDate) {
    const line = national?.counts.at(-1)?.line ?? null;
    const value = String(newest);
    problems.push({
      file: NATIONAL_FILE,
      line,
      column: 'aar',
      value,
      ...fault('notAfter', release.dataDate),
    });
  }
  return problems;
}
