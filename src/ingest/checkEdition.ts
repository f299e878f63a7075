import type { Problem } from './problem.ts';
import { DATA_DATE_KEY, DISTRIBUTION_YEAR_KEY } from './release.ts';
import type { Sources } from './readSources.ts';
import { AGE_FILE, CHANGES_FILE, RELEASE_FILE, SITUATION_FILE } from './sourceFiles.ts';

/** What must be changed together with the figures: the distributions' year, and the word to the reader. */
export function checkEdition({ release, national, changes }: Sources, problems: Problem[]): void {
  if (release === null) return;
  const report = (key: string, value: string, expected: string, remedy: string): void => {
    const line = release.lines.get(key) ?? null;
    problems.push({ file: RELEASE_FILE, line, column: 'vaerdi', value, expected, remedy });
  };
  const newest = national?.counts.at(-1)?.record.year;
  if (newest !== undefined && newest !== release.distributionYear) {
    report(
      DISTRIBUTION_YEAR_KEY,
      String(release.distributionYear),
      `${newest}, the year of the newest count, as pages show the distributions beside it`,
      `Put the shares of ${newest} into ${SITUATION_FILE} and ${AGE_FILE}, then write ${newest} here.`,
    );
  }
  const told = changes?.at(0)?.date;
  if (told !== undefined && told !== release.dataDate) {
    report(
      DATA_DATE_KEY,
      release.dataDate,
      `${told}, the newest date in ${CHANGES_FILE}`,
      `Add a line to ${CHANGES_FILE} that tells readers what has changed, or correct the date here.`,
    );
  }
}
